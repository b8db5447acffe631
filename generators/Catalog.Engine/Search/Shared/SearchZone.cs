namespace Catalog.Engine.Search;

/// <summary>The parts of a document that are ranked apart.</summary>
internal enum SearchZone
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The texts in fields, at any depth; the names in maps are none.</summary>
    Fields,

    /// <summary>The body, with its headings.</summary>
    Body,
}
