using Catalog.Engine.Binding;
using Catalog.Engine.Collections;

namespace Catalog.Engine.Storage;

/// <summary>A file on its way into a pack.</summary>
/// <param name="Stamp">What tells whether the file has changed.</param>
/// <param name="Reading">What stands in it. Of a file of an earlier pack the bodies are missing.</param>
/// <param name="Kept">What the earlier pack knew of its documents, in their order; null where the file was read now.</param>
public sealed record PackedFile(FileStamp Stamp, FileReading Reading, EquatableArray<KeptDocument>? Kept)
{
    private FileHead? _head;

    /// <summary>What the collection must know of the file; made when it is first asked for.</summary>
    public FileHead Head => _head ??= FileHead.Of(Reading);

    /// <summary>The same file with what is said of it now.</summary>
    public PackedFile Of(DocumentOptions options) => this with { Reading = Reading with { Options = options } };

    /// <summary>A file that was read now.</summary>
    public static PackedFile Read(FileStamp stamp, FileReading reading) => new(stamp, WithoutText(reading), null);

    // What places need of the text goes with the values.
    private static FileReading WithoutText(FileReading reading) => reading with
    {
        Content = "",
        Documents = reading.Documents.Select(identified => identified with
        {
            Document = identified.Document with
            {
                Fields = identified.Document.Fields.Select(field => field with { Value = TextInset.Keep(field.Value, reading.Content) }).ToEquatableArray(),
            },
        }).ToEquatableArray(),
    };
}
