using Catalog.Engine.Documents;

namespace Catalog.Engine.Formats;

/// <summary>A way to write documents, and the reader of it.</summary>
/// <remarks>A reader knows text and no C#. It never throws: what it can't read is a problem at its place.</remarks>
public interface IDocumentFormat
{
    /// <summary>The name that <c>CatalogFormat</c> takes.</summary>
    string Name { get; }

    /// <summary>Whether a file is of this format, by its lower-case extension (<c>.txt</c>, or nothing) and its content.</summary>
    bool Recognizes(string extension, string text);

    /// <summary>Reads the documents of one file.</summary>
    Reading Read(DocumentSource source);
}
