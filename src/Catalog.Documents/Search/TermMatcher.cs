namespace Catalog.Documents.Search;

/// <summary>Tells which words of a query a word of a text is.</summary>
internal sealed class TermMatcher
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _prefixes;
    private readonly int[] _prefixLengths;

    public TermMatcher(IReadOnlyList<SearchTerm> terms)
    {
        var (words, prefixes) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var number = 0; number < terms.Count; number++)
        {
            (terms[number].IsPrefix ? prefixes : words).Add(terms[number].Text, number);
        }

        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixes = prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixLengths = [.. prefixes.Keys.Select(prefix => prefix.Length).Distinct().Order()];
    }

    /// <summary>Adds the numbers of the terms that a folded word matches to a list.</summary>
    public void Match(ReadOnlySpan<char> word, List<int> terms)
    {
        if (_words.TryGetValue(word, out var number))
        {
            terms.Add(number);
        }

        foreach (var length in _prefixLengths)
        {
            if (length > word.Length)
            {
                break;
            }

            if (_prefixes.TryGetValue(word[..length], out number))
            {
                terms.Add(number);
            }
        }
    }
}
