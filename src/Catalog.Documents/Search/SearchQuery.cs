using Catalog.Engine.Search;

namespace Catalog.Documents.Search;

/// <summary>What is looked for: clauses, each once, of which a document must have all.</summary>
internal sealed class SearchQuery
{
    private readonly Dictionary<SearchTerm, int> _numbers = [];
    private readonly HashSet<string> _known = [];
    private readonly List<SearchTerm> _terms = [];
    private readonly List<int[]> _clauses = [];

    /// <summary>Reads a query; whatever is no word, quote, blank or star behind a word only stands between words.</summary>
    public SearchQuery(string text)
    {
        var (start, isQuoted) = (0, false);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || IsQuote(text[at]) || (!isQuoted && char.IsWhiteSpace(text[at])))
            {
                Add(text[start..at]);
                start = at + 1;
                isQuoted ^= at < text.Length && IsQuote(text[at]);
            }
        }
    }

    /// <summary>The words, each once.</summary>
    public IReadOnlyList<SearchTerm> Terms => _terms;

    /// <summary>The numbers of the words of each clause; those of several follow each other in a text.</summary>
    public IReadOnlyList<int[]> Clauses => _clauses;

    // Word processors write “ ” and „ for ".
    private static bool IsQuote(char character) => character is '"' or '“' or '”' or '„';

    // Words without a blank between them belong together: e-mail, U.S.A., 北京.
    private void Add(string part)
    {
        var clause = new List<int>();
        for (var reader = new WordReader(part); reader.Read();)
        {
            var isPrefix = reader.End < part.Length && part[reader.End] == '*';
            clause.Add(NumberOf(new(new string(reader.Folded, 0, reader.Length), isPrefix)));
        }

        if (clause.Count > 0 && _known.Add(string.Join(' ', clause)))
        {
            _clauses.Add([.. clause]);
        }
    }

    private int NumberOf(SearchTerm term)
    {
        if (!_numbers.TryGetValue(term, out var number))
        {
            number = _terms.Count;
            _numbers.Add(term, number);
            _terms.Add(term);
        }

        return number;
    }
}
