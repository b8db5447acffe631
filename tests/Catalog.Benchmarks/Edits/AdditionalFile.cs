using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Catalog.Benchmarks.Edits;

/// <summary>A file as the compiler hands it on, which counts how often it is read.</summary>
internal sealed class AdditionalFile(string path, string text) : AdditionalText
{
    // Read from a stream, as the compiler does: the generator compares the text with its checksum.
    private readonly SourceText _text = SourceText.From(new MemoryStream(Encoding.UTF8.GetBytes(text)), Encoding.UTF8);

    public override string Path => path;

    /// <summary>How often the text was asked for.</summary>
    public int Reads { get; private set; }

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        return _text;
    }

    /// <summary>The same file with a text at its end.</summary>
    public AdditionalFile With(string further) => new(path, text + further);
}
