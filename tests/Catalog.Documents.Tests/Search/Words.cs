using Catalog.Engine.Search;

namespace Catalog.Documents.Tests.Search;

/// <summary>The words of a text.</summary>
internal static class Words
{
    public static IReadOnlyList<string> In(string text) => [.. Read(text).Select(word => text[word.Start..word.End])];

    public static IReadOnlyList<string> Folded(string text) => [.. Read(text).Select(word => word.Folded)];

    private static List<(int Start, int End, string Folded)> Read(string text)
    {
        var words = new List<(int, int, string)>();
        for (var reader = new WordReader(text); reader.Read();)
        {
            words.Add((reader.Start, reader.End, new string(reader.Folded, 0, reader.Length)));
        }

        return words;
    }
}
