using System.Text;

namespace Catalog.Cli.Search;

/// <summary>The words to look for, each once.</summary>
internal sealed class SearchQuery
{
    private readonly string[] _terms;

    public SearchQuery(string text) =>
        _terms = [.. Word.In(text).Select(word => WordFolding.Fold(word.Of(text))).Where(term => term.Length > 0).Distinct()];

    /// <summary>The number of different words.</summary>
    public int Count => _terms.Length;

    /// <summary>Which of the words this is; -1 for another one.</summary>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        if (!Ascii.IsValid(word))
        {
            return Array.IndexOf(_terms, WordFolding.Fold(word));
        }

        for (var index = 0; index < _terms.Length; index++)
        {
            if (word.Equals(_terms[index], StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Where the words stand in a text, in order.</summary>
    public IEnumerable<Match> In(string text)
    {
        foreach (var word in Word.In(text))
        {
            if (IndexOf(word.Of(text)) is >= 0 and var term)
            {
                yield return new Match(word, term);
            }
        }
    }
}
