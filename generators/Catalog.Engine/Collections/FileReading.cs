using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Collections;

/// <summary>All that was found in one file of a collection, with its places.</summary>
public sealed record FileReading(DocumentOptions Options, EquatableArray<IdentifiedDocument> Documents, EquatableArray<Problem> Problems)
{
    /// <summary>The text of the file.</summary>
    public string Content { get; init; } = "";

    /// <summary>Whether the file holds several documents, and some may be lost to a fault.</summary>
    public bool IsCut { get; init; }

    /// <summary>The documents that are left out.</summary>
    public EquatableArray<ExcludedDocument> Excluded { get; init; } = EquatableArray<ExcludedDocument>.Empty;

    /// <summary>Reads a file.</summary>
    /// <param name="options">What is said of it.</param>
    /// <param name="content">Its text.</param>
    /// <param name="damage">The offset of the first character that does not stand in the file, since its bytes are no text; or null.</param>
    public static FileReading Of(DocumentOptions options, string content, int? damage)
    {
        var source = new DocumentSource(options.Path, content)
        {
            Records = options.Records,
            Key = options.Key,
            WithHtml = string.Equals(options.Html, "true", StringComparison.OrdinalIgnoreCase),
        };
        var reading = DocumentReader.Read(source, Path.GetExtension(options.Path), options.Format);
        return Identification.Of(options, content, damage is { } offset
            ? Damaged(reading, Problem.At(Fault.NotText, options.Path, TextLines.PlaceOf(content, offset)))
            : reading);
    }

    /// <summary>A file that can't be read.</summary>
    public static FileReading Unreadable(DocumentOptions options) =>
        Identification.Of(options, "", Reading.Of(Problem.At(Fault.UnreadableFile, options.Path, Place.Beginning)));

    // What else is wrong with damaged text follows from the damage.
    private static Reading Damaged(Reading reading, Problem damage) =>
        reading.With(damage) with { Problems = new[] { damage }.ToEquatableArray() };
}
