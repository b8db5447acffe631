namespace Catalog.Engine.Collections;

/// <summary>A document with an id and a file.</summary>
public interface IPlacedDocument
{
    /// <summary>The id.</summary>
    string Id { get; }

    /// <summary>The file.</summary>
    string SourcePath { get; }

    /// <summary>How many documents of the id, case ignored, stand before it in its file.</summary>
    int Occurrence { get; }
}
