namespace Catalog.Cli.Search;

/// <summary>The parts of a document that are ranked apart.</summary>
internal enum TextZone
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The fields of text and of lists of text.</summary>
    Fields,

    /// <summary>The body.</summary>
    Body,
}
