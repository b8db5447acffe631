using Catalog.Cli.Fields;

namespace Catalog.Cli.Search;

/// <summary>The texts of a document that can be searched.</summary>
internal sealed record DocumentTexts(IDocument Document, IReadOnlyList<Field> Fields)
{
    public IEnumerable<string> In(TextZone zone) => zone switch
    {
        TextZone.Title => [Document.Title],
        TextZone.Fields => Fields.SelectMany(Texts),
        _ => [Document.Body.Text.TrimEnd('\n')],
    };

    private IEnumerable<string> Texts(Field field) =>
        FieldValue.Leaves(Document.GetValue(field), field).Select(leaf => leaf.Value).OfType<string>();
}
