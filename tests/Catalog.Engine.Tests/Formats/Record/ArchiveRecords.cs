using System.Text.Json.Nodes;
using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>The corpus of invented record pages beside the repository, and its <c>truth.json</c>.</summary>
internal static class ArchiveRecords
{
    private static readonly string Folder = RepositoryFolder.Path("..", "shared", "corpora", "archive-records");
    private static readonly Lazy<JsonNode> Records = new(() => JsonNode.Parse(Text("truth.json"))!["records"]!);

    public static readonly string[] Layouts = ["A", "B", "C", "D", "E", "F"];
    public static readonly string[] Ids = ["900001", "900002", "900003", "900004", "900005", "900006", "900007", "900008"];

    /// <summary>Skips the running test where the corpus is absent.</summary>
    public static void Require()
    {
        if (!File.Exists(Path.Combine(Folder, "truth.json")))
        {
            Assert.Skip($"The corpus archive-records is not beside the repository: {Folder}");
        }
    }

    public static string Text(params string[] path) => File.ReadAllText(Path.Combine([Folder, .. path]));

    /// <summary>The readings that are right for a page, each as one line per field.</summary>
    public static IEnumerable<IReadOnlyList<string>> Accepted(string layout, string id)
    {
        var truth = Records.Value[id]!["layouts"]![layout]!;
        var returns = truth["returns"]!.AsObject();
        yield return Lines(returns);
        if (truth["alsoAccepted"] is JsonObject also)
        {
            var other = returns.DeepClone().AsObject();
            foreach (var (field, value) in also.Where(pair => pair.Key != "why"))
            {
                Assert.True(other.ContainsKey(field), $"{field} is no field.");
                other[field] = value?.DeepClone();
            }

            yield return Lines(other);
        }
    }

    /// <summary>What was read, in the words of the truth.</summary>
    public static IReadOnlyList<string> Lines(string id, Document document) => Lines(new JsonObject
    {
        ["id"] = id,
        ["date"] = Date(document.Text("Date")),
        ["title"] = document.Title,
        ["documentType"] = document.Text("Document Type"),
        ["sponsor"] = document.Text("Sponsor"),
        ["paragraphs"] = List(document.Body.Paragraphs),
        ["summary"] = document.Text("Summary"),
        ["authors"] = List(document.Texts("Authors")),
        ["people"] = List(document.Texts("People")),
        ["places"] = List(document.Texts("Places")),
        ["subjects"] = List(document.Texts("Subjects")),
        ["contributors"] = List(document.Texts("Contributors")),
        ["source"] = document.Text("Source"),
        ["originalArchive"] = List(document.Texts("Original Archive")),
        ["rights"] = List(document.Texts("Rights")),
        ["originalUploadedDate"] = document.Text("Original Uploaded Date"),
        ["language"] = List(document.Texts("Language")),
        ["recordId"] = document.Text("Record ID"),
        ["originalClassification"] = document.Text("Original Classification"),
        ["donors"] = List(document.Texts("Donors")),
    });

    private static List<string> Lines(JsonObject values) =>
        [.. values.Select(pair => $"{pair.Key}: {pair.Value?.ToJsonString() ?? "null"}")];

    private static JsonArray? List(IEnumerable<string>? texts) => texts is null ? null : [.. texts.Select(text => (JsonNode?)text)];

    private static JsonObject? Date(string? text) =>
        text is null ? null : new() { ["text"] = text, ["edtf"] = Edtf(DateParts.Read(text, english: true)!.Value) };

    private static string Edtf(DateParts date) =>
        FormattableString.Invariant($"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}").Replace("-00", "");
}
