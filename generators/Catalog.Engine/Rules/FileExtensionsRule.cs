namespace Catalog.Engine.Rules;

/// <summary><c>[FileExtensions]</c>: the name of a file of some kinds.</summary>
public sealed record FileExtensionsRule : TextRule
{
    private const string Default = "png,jpg,jpeg,gif";

    /// <summary>Makes the rule.</summary>
    /// <param name="extensions">The extensions as the user wrote them, between commas; the framework's own where there are none.</param>
    public FileExtensionsRule(string? extensions = null) => Extensions =
        (string.IsNullOrWhiteSpace(extensions) ? Default : extensions!).Replace(" ", "").Replace(".", "").ToLowerInvariant()
        .Split(',')
        .Select(extension => "." + extension)
        .ToEquatableArray();

    /// <summary>The extensions, each with its point and in lower case.</summary>
    public EquatableArray<string> Extensions { get; }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Arguments => [List];

    private string List => string.Join(", ", Extensions);

    /// <inheritdoc/>
    protected override string? Violation(string text) =>
        Extensions.Contains(Extension(text).ToLowerInvariant()) ? null : $"it must be the name of a file that ends in one of {List}";

    // The framework's own way refuses some names on some systems.
    private static string Extension(string name)
    {
        var point = name.LastIndexOf('.');
        return point < 0 || point == name.Length - 1 ? "" : name.Substring(point);
    }
}
