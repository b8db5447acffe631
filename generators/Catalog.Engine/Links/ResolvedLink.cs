namespace Catalog.Engine.Links;

/// <summary>A link with what it names.</summary>
/// <param name="Link">The link.</param>
/// <param name="Path">The path from the project's folder, with <c>/</c>: that of the file, where there is one.</param>
/// <param name="IsMissing">Whether nothing is there.</param>
/// <param name="Near">The path that was probably meant instead, or null.</param>
public sealed record ResolvedLink(LocalLink Link, string Path, bool IsMissing, string? Near)
{
    /// <summary>Whether it is there, and left out.</summary>
    public bool IsLeftOut { get; init; }
}
