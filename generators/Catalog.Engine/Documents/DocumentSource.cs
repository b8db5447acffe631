namespace Catalog.Engine.Documents;

/// <summary>The text of one file, on its way to a reader.</summary>
/// <param name="Path">The path that diagnostics name.</param>
/// <param name="Text">The decoded text without a byte order mark.</param>
public sealed record DocumentSource(string Path, string Text)
{
    /// <summary>Where the records of a many-record file are (<c>CatalogRecords</c>): a path, an element name, or <c>*</c>; null where not said.</summary>
    public string? Records { get; init; }

    /// <summary>The field that holds the id of a record in such a file (<c>CatalogKey</c>), or null.</summary>
    public string? Key { get; init; }

    /// <summary>Whether the body is also wanted as HTML (<c>CatalogHtml</c>).</summary>
    public bool WithHtml { get; init; }
}
