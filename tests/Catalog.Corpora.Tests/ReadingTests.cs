using Catalog.Engine.Typing;

namespace Catalog.Corpora.Tests;

/// <summary>Every corpus is read as independent parsers read it.</summary>
public class ReadingTests
{
    public static TheoryData<string> Names => Corpora.Names;

    [Theory, MemberData(nameof(Names))]
    public void TheDocumentsAreCounted(string name)
    {
        var reading = CorpusReading.Of(name);
        var forms = reading.Corpus.Expected["metadata_forms"]!.AsObject();
        var records = forms.FirstOrDefault(form => form.Key is "root array items" or "root map entries" or "root sequence items" or "rows").Value;
        Assert.Equal((records ?? reading.Corpus.Expected["documents"])!.GetValue<int>(), reading.Documents.Count);
    }

    [Theory, MemberData(nameof(Names))]
    public void TheFirstAndTheLastAreTheRightOnes(string name)
    {
        var reading = CorpusReading.Of(name);
        var (first, last) = Ends(reading);
        var documents = Corpora.OfRecords.Contains(reading.Corpus) ? reading.Documents : reading.InOrderOfFiles;
        Assert.Equal(first.Id, documents[0].Id);
        Assert.Equal(last.Id, documents[^1].Id);
        Assert.Equal(first.Title ?? documents[0].Document.Title, documents[0].Document.Title);
        Assert.Equal(last.Title ?? documents[^1].Document.Title, documents[^1].Document.Title);
    }

    [Theory, MemberData(nameof(Names))]
    public void EveryFieldOccursAsOftenAsItShould(string name)
    {
        var reading = CorpusReading.Of(name);
        var counts = PathCounts.Of(reading);
        var expected = ExpectedField.Of(reading.Corpus);
        Assert.Equal(expected.Select(field => field.Path).Order(StringComparer.Ordinal), counts.Paths);
        Assert.All(expected, field => Assert.Equal((field.Documents, field.Occurrences, field.Empty), counts[field.Path]));
    }

    [Theory, MemberData(nameof(Names))]
    public void AFieldIsOptionalWhereSomeDocumentHasNoValue(string name)
    {
        var reading = CorpusReading.Of(name);
        var expected = ExpectedField.Of(reading.Corpus).ToDictionary(field => field.Path);
        var fields = SchemaPaths.Of(reading.Schema).ToList();
        Assert.All(fields, field =>
        {
            var own = expected[field.Path];
            var owner = expected.GetValueOrDefault(field.Owner);
            var isRare = owner is null
                ? own.Documents < reading.Documents.Count(document => !document.Document.IsFaulty)
                : own.Occurrences < owner.Mappings || own.Documents < owner.Documents;
            Assert.Equal(own.Empty > 0 || isRare, field.Field.IsOptional);
        });
    }

    [Theory, MemberData(nameof(Names))]
    public void MappingsOfManyNamesAreOpen(string name)
    {
        var reading = CorpusReading.Of(name);
        var open = reading.Corpus.Expected["open_dictionaries"]!.AsArray().Select(path => path!.GetValue<string>().Replace("[].", ""));
        Assert.Equal(open.Order(StringComparer.Ordinal), SchemaPaths.Of(reading.Schema).Where(field => field.Field.Type is DictionaryFieldType).Select(field => field.Path).Order(StringComparer.Ordinal));
    }

    // Records are known by their own key, and persons by the id they state, which is the name of their file.
    private static ((string Id, string? Title) First, (string Id, string? Title) Last) Ends(CorpusReading reading)
    {
        var expected = reading.Corpus.Expected;
        var (first, last) = (expected["first"]!, expected["last"]!);
        return reading.Corpus.Name switch
        {
            "linguist" => (("1C Enterprise", null), ("xBase", null)),
            "pocom" => ((FileName(first["id"]!.GetValue<string>()), null), (FileName(last["id"]!.GetValue<string>()), null)),
            _ when reading.Corpus.Name.StartsWith("countries", StringComparison.Ordinal) => (("ABW", null), ("ZWE", null)),
            _ => ((first["id"]!.GetValue<string>(), first["title"]?.GetValue<string>()), (last["id"]!.GetValue<string>(), last["title"]?.GetValue<string>())),
        };
    }

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
