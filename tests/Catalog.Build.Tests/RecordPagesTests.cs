using System.Reflection;

namespace Catalog.Build.Tests;

public sealed class RecordPagesTests
{
    private static readonly string Fixtures = typeof(ScratchProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RecordPages").Value!;

    [Fact]
    public void PagesInAnyLayoutAreTypedAfterTheNextBuild()
    {
        using var project = new ScratchProject(
            """<AdditionalFiles Include="pages/**/*" CatalogCollection="Records" />""",
            """
            foreach (var record in Records.All)
            {
                Console.WriteLine($"{record.Id}: {record.Date:yyyy} {record.Title[..4]} {record.Body.Paragraphs.Count > 0} {record.Rights.Count}");
            }
            """);
        var layouts = Directory.GetFiles(Fixtures, "?.txt").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["A", "B", "C", "D", "E", "F"], layouts);
        project.Write("app/pages/A.txt", File.ReadAllText(Path.Combine(Fixtures, "A.txt")));
        var first = Assert.Single(project.Run());

        layouts.ForEach(layout => project.Write($"app/pages/{layout}.txt", File.ReadAllText(Path.Combine(Fixtures, layout + ".txt"))));
        Assert.Equal(layouts.Select(layout => layout + first[1..]), project.Run());
    }
}
