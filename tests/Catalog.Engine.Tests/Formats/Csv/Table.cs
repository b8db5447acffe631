using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Csv;

/// <summary>Reads a table.</summary>
internal static class Table
{
    public static Reading Read(string text, string format = "csv") => DocumentReader.Read(new DocumentSource("a/b.csv", text), ".txt", format);

    /// <summary>The documents of a table without a fault.</summary>
    public static IReadOnlyList<Document> Documents(string text, string format = "csv")
    {
        var reading = Read(text, format);
        Assert.Empty(reading.Problems);
        Assert.DoesNotContain(reading.Documents, document => document.IsFaulty);
        return reading.Documents;
    }

    /// <summary>The rows of a table without a fault; null is an empty field.</summary>
    public static IEnumerable<string?[]> Rows(string text, string format = "csv") => Documents(text, format).Select(Values);

    public static string?[] Values(this Document document) => [.. document.Fields.Select(field => document.Text(field.Name))];

    /// <summary>The only problem, which marks the given text.</summary>
    public static Problem Problem(string text, Fault fault, string marked, string format = "csv")
    {
        var problem = Assert.Single(Read(text, format).Problems);
        Assert.Equal(fault, problem.Fault);
        Assert.Equal(marked, problem.Place.In(text));
        return problem;
    }

    /// <summary>The one-based line and column of a problem, as an editor shows them.</summary>
    public static (int Line, int Column) Position(this Problem problem) => (problem.Place.Line + 1, problem.Place.Column + 1);
}
