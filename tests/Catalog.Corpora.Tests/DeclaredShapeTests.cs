using Catalog.Engine.Binding;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Corpora.Tests;

/// <summary>Quoted dates are strings, and a declared type takes them for the dates they are.</summary>
public class DeclaredShapeTests
{
    [Fact]
    public void TheDatesOfTheCablegramsAreOfThreePrecisions()
    {
        var precisions = Values("dfat", "doc_date", ScalarKind.PartialDate).GroupBy(text => text.Length).ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(new Dictionary<int, int> { [10] = 3832, [7] = 16, [4] = 1 }.OrderBy(pair => pair.Key), precisions.OrderBy(pair => pair.Key));
    }

    [Fact]
    public void EveryAdvisoryHasADay() => Assert.Equal(1201, Values("rustsec", "advisory", ScalarKind.Date, "date").Count);

    private static List<string> Values(string name, string field, ScalarKind kind, string? inner = null)
    {
        var problems = new List<Problem>();
        var reading = CorpusReading.Of(name);
        var values = reading.Documents.Select(document =>
        {
            var node = document.Document.Fields.Single(node => node.Name == field).Value;
            var scalar = inner is null ? node : ((Mapping)node).Find(inner)!;
            return new ValueBinder(document.Path, problems).Bind(field, scalar, new ScalarFieldType(new(kind)));
        }).ToList();
        Assert.Empty(problems);
        return values.ConvertAll(value => Assert.IsType<ScalarValue>(value).Text);
    }
}
