using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Data;

/// <summary>Makes a document of fields: the one of its file.</summary>
internal static class DataDocument
{
    /// <summary>The document that a mapping is.</summary>
    /// <param name="fields">The mapping.</param>
    /// <param name="body">The running text beside the fields.</param>
    /// <param name="title">The title where no field holds one, or null.</param>
    public static Document Of(Mapping fields, DocumentBody? body = null, Scalar? title = null)
    {
        var named = DocumentFields.Title(fields.Entries) ?? title;
        var id = DocumentFields.Id(fields.Entries);
        return new Document
        {
            OwnId = id?.Text.Trim(),
            OwnIdPlace = id?.Place ?? fields.Place,
            Title = named?.Text,
            Place = named?.Place ?? fields.Place,
            Fields = fields.Entries,
            Body = body ?? DocumentBody.Of([]),
        };
    }

    /// <summary>Why a value is no document.</summary>
    public static Problem Problem(Node node, string path) => node switch
    {
        Mapping mapping => Problems.Problem.At(
            Fault.LimitExceeded,
            path,
            mapping.Entries[ReadingLimits.Fields].NamePlace,
            FormattableString.Invariant($"the document has more than {ReadingLimits.Fields} fields; if those of a file are records, say CatalogRecords=\"*\"")),
        Scalar scalar => Problems.Problem.At(Fault.NotAMapping, path, node.Place, $"the text '{Excerpt.Of(scalar.Text)}'"),
        Sequence => Problems.Problem.At(Fault.NotAMapping, path, node.Place, "a list"),
        _ => Problems.Problem.At(Fault.NotAMapping, path, node.Place, "nothing"),
    };
}
