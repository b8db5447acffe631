namespace Catalog.Engine.Rules;

/// <summary><c>[Url]</c>: the beginning of an address, of which the framework looks at no more.</summary>
public sealed record UrlRule : TextRule
{
    private static readonly string[] Beginnings = ["http://", "https://", "ftp://"];

    /// <inheritdoc/>
    protected override string? Violation(string text) =>
        Array.Exists(Beginnings, beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            ? null
            : "it must begin with http://, https:// or ftp://";
}
