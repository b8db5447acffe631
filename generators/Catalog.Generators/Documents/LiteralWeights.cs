using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Generators.Documents;

/// <summary>The texts of one file as the heap of string literals sees them: each distinct one once, by its hash and size.</summary>
/// <param name="Texts">Hash and bytes of each text.</param>
internal sealed record LiteralWeights(EquatableArray<(ulong Hash, int Bytes)> Texts)
{
    public static LiteralWeights Of(BoundFile file, CancellationToken cancellation) => new(file.Documents
        .SelectMany(document => new[] { document.Id, document.Title, document.SourcePath, document.ContentHash }
            .Concat(TextsOf(document.Body))
            .Concat(document.Values.SelectMany(value => TextsOf(value.Value))))
        .Select(text => (Hash(text), Bytes(text)))
        .Distinct()
        .ToEquatableArray());

    // Two bytes for each UTF-16 code unit, one for a flag, and the length in up to four.
    private static int Bytes(string text) => (2 * text.Length) + 5;

    // FNV-1a (draft-eastlake-fnv): a collision would only make the sum smaller by one text.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return hash;
    }

    private static IEnumerable<string> TextsOf(DocumentBody body) =>
        (body.Text is { } text ? [text] : body.Paragraphs.AsEnumerable())
            .Concat(body.Sections.SelectMany(section => new[] { section.Heading, section.Slug }))
            .Concat(new[] { body.Excerpt, body.Html }.OfType<string>());

    private static IEnumerable<string> TextsOf(Value? value) => value switch
    {
        ScalarValue { Kind: ScalarKind.String or ScalarKind.Uri or ScalarKind.Guid or ScalarKind.PartialDate } scalar => [scalar.Text],
        ListValue list => list.Items.SelectMany(TextsOf),
        DictionaryValue dictionary => dictionary.Entries.SelectMany(TextsOf),
        ClassValue fields => fields.Arguments.SelectMany(argument => TextsOf(argument.Value)),
        DataValue { Text: { } text } => [text],
        DataValue { Entries: { } entries } => entries.SelectMany(TextsOf),
        _ => [],
    };

    private static IEnumerable<string> TextsOf(NamedValue entry) => TextsOf(entry.Value).Prepend(entry.Name);
}
