using System.Globalization;
using Catalog.Engine.Documents;

namespace Catalog.Corpora.Tests;

/// <summary>The same 250 countries, read by three readers.</summary>
public class CountriesTests
{
    [Fact]
    public void JsonAndYamlAreEqual()
    {
        var (json, yaml) = (CorpusReading.Of(Corpora.CountriesJson.Name), CorpusReading.Of(Corpora.CountriesYaml.Name));
        Assert.Equal(json.Documents.Select(Lines), yaml.Documents.Select(Lines));
        Assert.Equal(250, json.Documents.Count);
    }

    [Fact]
    public void TheirTypesAreEqualToo() =>
        Assert.Equal(
            SchemaPaths.Of(CorpusReading.Of(Corpora.CountriesJson.Name).Schema).Select(field => (field.Path, field.Field.Type.GetType(), field.Field.IsOptional)),
            SchemaPaths.Of(CorpusReading.Of(Corpora.CountriesYaml.Name).Schema).Select(field => (field.Path, field.Field.Type.GetType(), field.Field.IsOptional)));

    [Fact]
    public void CsvHasTheSameValuesInItsColumns()
    {
        var (json, csv) = (CorpusReading.Of(Corpora.CountriesJson.Name), CorpusReading.Of(Corpora.CountriesCsv.Name));
        Assert.Equal(json.Documents.Select(document => document.Id), csv.Documents.Select(document => document.Id));
        var compared = 0;
        foreach (var (record, row) in json.Documents.Zip(csv.Documents))
        {
            foreach (var column in row.Document.Fields)
            {
                Assert.Equal($"{record.Id}.{column.Name}: {Cell(record, column.Name)}", $"{record.Id}.{column.Name}: {(column.Value as Scalar)?.Text}");
                compared++;
            }
        }

        Assert.Equal(250 * 76, compared);
    }

    // The text that stands in a cell for a value of any kind.
    private static string? Cell(CorpusDocument record, string column) => column switch
    {
        "callingCodes" => string.Join(",", ((Sequence)Value(record, column)!).Items.Select(item => ((Scalar)item).Text)),
        _ => Text(Value(record, column), column),
    };

    private static string? Text(Node? node, string column) => node switch
    {
        Scalar { Text: "true" } => "1",
        Scalar { Text: "false" } => "0",
        Scalar { Text: "" } => null,
        Scalar scalar => scalar.Text,
        Sequence { Items.Count: > 0 } list => string.Join(",", list.Items.Select(item => ((Scalar)item).Text)),
        Mapping { Entries.Count: > 0 } mapping => string.Join(",", mapping.Entries.Select(entry => column == "currencies" ? entry.Name : ((Scalar)entry.Value).Text)),
        _ => null,
    };

    private static Node? Value(CorpusDocument record, string path)
    {
        Node? node = new Mapping(record.Document.Fields, default, 0);
        foreach (var step in path.Split('.'))
        {
            node = (node as Mapping)?.Find(step);
        }

        return node;
    }

    // Each value on a line of its own with its path; the two take nothing in lists and nothing in mappings for each other.
    private static IEnumerable<string> Lines(CorpusDocument document) =>
        Lines(document.Id, new Mapping(document.Document.Fields, default, 0)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(string path, Node node) => node switch
    {
        Scalar scalar => [$"{path} = {Number(scalar)}"],
        Sequence { Items.Count: > 0 } list => list.Items.SelectMany((item, index) => Lines($"{path}[{index}]", item)),
        Mapping { Entries.Count: > 0 } mapping => mapping.Entries.SelectMany(entry => Lines($"{path}.{entry.Name}", entry.Value)),
        Empty => [$"{path} is empty"],
        _ => [$"{path} holds nothing"],
    };

    private static string Number(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && decimal.TryParse(scalar.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.############", CultureInfo.InvariantCulture)
            : scalar.Text;
}
