namespace Catalog.Cli.Search;

/// <summary>How often a document has each word of a query, and how long it is, zone by zone.</summary>
internal sealed class WordCounts
{
    public static readonly TextZone[] Zones = [TextZone.Title, TextZone.Fields, TextZone.Body];

    private readonly int[,] _counts;
    private readonly int[] _lengths = new int[Zones.Length];

    public WordCounts(DocumentTexts texts, SearchQuery query)
    {
        _counts = new int[Zones.Length, query.Count];
        foreach (var zone in Zones)
        {
            foreach (var text in texts.In(zone))
            {
                Count(zone, text, query);
            }
        }
    }

    /// <summary>The number of words of a zone, whatever they are.</summary>
    public int Length(TextZone zone) => _lengths[(int)zone];

    public int Of(int term, TextZone zone) => _counts[(int)zone, term];

    public bool Has(int term) => Zones.Any(zone => Of(term, zone) > 0);

    private void Count(TextZone zone, string text, SearchQuery query)
    {
        foreach (var word in Word.In(text))
        {
            _lengths[(int)zone]++;
            if (query.IndexOf(word.Of(text)) is >= 0 and var term)
            {
                _counts[(int)zone, term]++;
            }
        }
    }
}
