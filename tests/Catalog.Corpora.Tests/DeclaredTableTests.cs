using System.Globalization;

namespace Catalog.Corpora.Tests;

/// <summary>What declared classes cost, as a table that is printed with the tests.</summary>
public class DeclaredTableTests(ITestOutputHelper output)
{
    private const string Row = "{0,-15} {1,6} {2,8} {3,11} {4,13} {5,11} {6,13} {7,9} {8,12}";

    [Fact]
    public void EveryDeclaredCorpusHasItsRow()
    {
        Corpus.Require();
        output.WriteLine(Line("corpus", "docs", "errors", "gen. ms", "declared ms", "emit ms", "declared ms", "bytes", "declared"));
        foreach (var declared in DeclaredCorpora.All)
        {
            var (inferred, build) = (CorpusBuild.Of(declared.Name), CorpusBuild.Of(declared));
            Assert.Equal(inferred.Collection.Count, build.Collection.Count);
            output.WriteLine(Line(
                declared.Name,
                build.Collection.Count,
                declared.Expected.Count(),
                (int)inferred.GenerationTime.TotalMilliseconds,
                (int)build.GenerationTime.TotalMilliseconds,
                (int)inferred.CompilationTime.TotalMilliseconds,
                (int)build.CompilationTime.TotalMilliseconds,
                inferred.Size,
                build.Size));
        }
    }

    private static string Line(params object[] cells) => string.Format(CultureInfo.InvariantCulture, Row, cells);
}
