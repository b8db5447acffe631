using Catalog.Engine.Documents;

namespace Catalog.Corpora.Tests;

/// <summary>A document of a corpus.</summary>
/// <param name="Id">Its id: its own, or its path.</param>
/// <param name="Path">Its file.</param>
/// <param name="Text">The text of the file.</param>
/// <param name="Document">What was read.</param>
internal sealed record CorpusDocument(string Id, string Path, string Text, Document Document)
{
    /// <summary>The <see cref="Id"/>.</summary>
    public override string ToString() => Id;
}
