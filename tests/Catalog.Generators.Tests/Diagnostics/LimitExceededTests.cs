using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;
using Document = Catalog.Generators.Tests.Projects.Document;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class LimitExceededTests
{
    private const int Depth = 64;
    private const int Fields = 1000;

    private static readonly string Nested = new string('[', Depth) + "1" + new string(']', Depth);

    [Fact]
    public void ValuesThatAreNestedTooDeepAreReported() => Contents.AssertUnharmed(Archive.Project
        .With(
            Document.Of("records/a.yaml", "title: A\nx: " + Nested),
            Document.Of("records/b.json", "{ \"title\": \"B\",\n  \"x\": " + Nested + " }"),
            Document.Of("records/c.xml", "<c><title>C</title>\n" + Tags("<d>") + Tags("</d>") + "</c>"))
        .Build(
            "records/a.yaml(2,68): error CAT025: This is more than Catalog reads: values may be nested 64 deep; write them flatter",
            "records/b.json(2,72): error CAT025: This is more than Catalog reads: values may be nested 64 deep",
            "records/c.xml(2,193): error CAT025: This is more than Catalog reads: elements are nested more than 64 deep"));

    [Fact]
    public void ValuesThatAreNestedAsDeepAsIsReadPass()
    {
        var text = "{ \"title\": \"A\", \"x\": " + Nested[1..^1] + " }";
        object? value = LoadedAssembly.Value(Project.Of(Document.Of("a.json", text)).Build().Records[0], "X");
        for (var depth = 1; depth < Depth; depth++)
        {
            value = ((System.Collections.IEnumerable)value!).Cast<object>().Single();
        }

        Assert.Equal(1, value);
    }

    [Fact]
    public void MoreFieldsThanADocumentMayHaveAreReportedAtTheFirstBeyond() => Contents.AssertUnharmed(Archive.Project
        .With(
            Document.Of("records/a.yaml", "title: A\n" + Join("\n", field => $"f{field}: {field}")),
            Document.Of("records/b.json", "{ \"title\": \"B\",\n" + Join(",\n", field => $"\"f{field}\": {field}") + " }"),
            Document.Of("records/c.csv", "id," + Join(",", field => $"f{field}") + "\nc," + Join(",", field => $"{field}")),
            Document.Of("records/d.tsv", "id\t" + Join("\t", field => $"f{field}") + "\nd\t" + Join("\t", field => $"{field}")),
            Document.Of("records/e.xml", "<e><title>E</title>\n" + Join("\n", field => $"<f{field}>{field}</f{field}>") + "</e>"),
            Document.Of("records/g.xml", "<g title=\"G\">\n<h " + Join(" ", field => $"f{field}=\"{field}\"") + " more=\"\"/></g>"))
        .Build(
            "records/a.yaml(1001,1): error CAT025: This is more than Catalog reads: the document has more than 1000 fields; if those of a file are records, say CatalogRecords=\"*\"",
            "records/b.json(1001,1): error CAT025: This is more than Catalog reads: the document has more than 1000 fields; if those of a file are records, say CatalogRecords=\"*\"",
            "records/c.csv(1,4889): error CAT025: This is more than Catalog reads: a document may have 1000 fields, and the header has 1001 columns; leave some out",
            "records/d.tsv(1,4889): error CAT025: This is more than Catalog reads: a document may have 1000 fields, and the header has 1001 columns; leave some out",
            "records/e.xml(1001,2): error CAT025: This is more than Catalog reads: the document has more than 1000 fields; if those of a file are records, say CatalogRecords=\"*\"",
            "records/g.xml(2,1): error CAT025: This is more than Catalog reads: an element has more than 1000 attributes"));

    [Fact]
    public void AsManyFieldsAsADocumentMayHavePass()
    {
        var records = Project.Of(Document.Of("a.json", "{ " + Join(", ", field => $"\"f{field}\": {field}") + " }")).Build().Records;

        Assert.Equal(Fields, records.Fields.Count);
        Assert.Equal("999", records[0].GetText(records.Fields[^1]));
    }

    [Fact]
    public void AliasesThatStandForTooMuchAreReported() => Contents.AssertUnharmed(Archive.Project
        .With(Document.Of("records/a.yaml", """
            title: A
            a: &a [x, x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
            e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
            """))
        .Build("records/a.yaml(6,36): error CAT025: This is more than Catalog reads: the aliases of a file may stand for 100000 values; write fewer"));

    private static string Join(string separator, Func<int, string> field) => string.Join(separator, Enumerable.Range(0, Fields).Select(field));

    private static string Tags(string tag) => string.Concat(Enumerable.Repeat(tag, Depth + 1));
}
