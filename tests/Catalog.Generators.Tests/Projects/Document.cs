using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Catalog.Generators.Tests.Projects;

/// <summary>A file of a collection, with its item metadata, as the compiler hands it on.</summary>
internal sealed class Document(string path, SourceText? text, ImmutableDictionary<string, string> metadata) : AdditionalText
{
    public override string Path => path;

    public ImmutableDictionary<string, string> Metadata => metadata;

    /// <summary>A file in UTF-8.</summary>
    public static Document Of(string path, string text, string collection = "Records") => FromBytes(path, Encoding.UTF8.GetBytes(text), collection);

    /// <summary>A file of any bytes. As the compiler does, they are read in the fallback where they are not UTF-8.</summary>
    public static Document FromBytes(string path, byte[] bytes, string collection = "Records", Encoding? fallback = null) =>
        FromText(path, Decode(bytes, fallback), collection);

    /// <summary>A file whose text is known already; null where it can't be read.</summary>
    public static Document FromText(string path, SourceText? text, string collection = "Records") =>
        new(path, text, ImmutableDictionary<string, string>.Empty.Add("CatalogCollection", collection));

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;

    /// <summary>The same file with further metadata, such as <c>CatalogId</c>.</summary>
    public Document With(string name, string value) => new(path, text, metadata.SetItem(name, value));

    /// <summary>The same file after an edit.</summary>
    public Document WithText(string edited) => new(path, Decode(Encoding.UTF8.GetBytes(edited), null), metadata);

    /// <summary>Whether another file has the same path, text and metadata.</summary>
    public bool IsSame(Document other) =>
        path == other.Path && text?.ToString() == other.GetText()?.ToString() && metadata.SequenceEqual(other.Metadata);

    /// <summary>The same text in another place.</summary>
    public Document WithPath(string moved) => new(moved, text, metadata);

    private static SourceText Decode(byte[] bytes, Encoding? fallback)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: fallback is not null);
        try
        {
            return SourceText.From(new MemoryStream(bytes), strict);
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(new MemoryStream(bytes), fallback);
        }
    }
}
