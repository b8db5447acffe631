using System.Text;
using System.Text.RegularExpressions;
using Catalog.Engine.Search;

namespace Catalog.Documents.Tests.Search;

public class WordTableTests
{
    /// <summary>Every character is what the framework says. One with older data than the table's does not know some characters yet.</summary>
    [Fact]
    public void IsWhatTheFrameworkKnowsOfUnicode()
    {
        var differences = new List<string>();
        for (var codePoint = 0; codePoint < 0x110000; codePoint++)
        {
            if (codePoint is >= 0xD800 and <= 0xDFFF)
            {
                continue;
            }

            var (kind, folded) = (WordTableSource.KindOf(codePoint), WordTableSource.Fold(codePoint));
            var isKnown = kind != CharacterKind.Separator;
            var isPlain = codePoint > 0xFFFF && folded == char.ConvertFromUtf32(codePoint);
            if ((isKnown && WordTable.KindOf(WordTable.EntryOf(codePoint)) != kind) || (isKnown && !isPlain && FoldedAlone(codePoint) != Decomposed(folded)))
            {
                differences.Add($"U+{codePoint:X4}");
            }
        }

        Assert.Empty(differences);
    }

    [Fact]
    public void FoldsWhatIsFoldedToItself()
    {
        for (var codePoint = 0; codePoint < 0x110000; codePoint++)
        {
            if (WordTable.KindOf(WordTable.EntryOf(codePoint)) is CharacterKind.Letter or CharacterKind.Single)
            {
                var folded = string.Concat(Words.Folded(char.ConvertFromUtf32(codePoint)));
                Assert.Equal(folded, string.Concat(Words.Folded(folded)));
            }
        }
    }

    /// <summary>Writes the table anew, from the framework that runs it: <c>-explicit only -method "*WritesTheTable"</c>.</summary>
    [Fact(Explicit = true)]
    public void WritesTheTable()
    {
        var path = RepositoryFolder.Path("generators", "Catalog.Engine", "Search", "Shared", "WordTable.Data.cs");
        var lines = Convert.ToBase64String(WordTableSource.Data()).Chunk(120).Select(line => $"        {new string(line)}\n");
        var literal = $"\"\"\"\n{string.Concat(lines)}        \"\"\"";
        File.WriteAllText(path, Regex.Replace(File.ReadAllText(path), "\"\"\".*\"\"\"", literal, RegexOptions.Singleline), new UTF8Encoding(false));
    }

    // A mark counts only behind a letter.
    private static string? FoldedAlone(int codePoint)
    {
        var text = char.ConvertFromUtf32(codePoint);
        return WordTable.KindOf(WordTable.EntryOf(codePoint)) switch
        {
            CharacterKind.Letter or CharacterKind.Single => string.Concat(Words.Folded(text)),
            CharacterKind.Mark => string.Concat(Words.Folded('a' + text))[1..],
            CharacterKind.Ignored when Words.Folded('a' + text) is ["a"] => text,
            _ => null,
        };
    }

    private static string Decomposed(string text) =>
        text is [>= '\uAC00' and <= '\uD7A3'] ? text.Normalize(NormalizationForm.FormD) : text;
}
