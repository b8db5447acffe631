namespace Catalog.Cli.Search;

/// <summary>The parts of a document that are ranked apart.</summary>
internal enum TextZone
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The text in fields, at any depth; the names in maps are none.</summary>
    Fields,

    /// <summary>The body, with its headings.</summary>
    Body,
}
