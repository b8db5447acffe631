namespace Catalog.Cli.Search;

/// <summary>BM25F: Robertson, Zaragoza and Taylor, Simple BM25 Extension to Multiple Weighted Fields, CIKM 2004.</summary>
internal sealed class Ranking
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;

    private readonly double[] _rarities;
    private readonly double[] _meanLengths;

    /// <summary>Learns from all documents that were searched, also those without a match.</summary>
    public Ranking(IReadOnlyCollection<WordCounts> documents, int terms)
    {
        _rarities = [.. Enumerable
            .Range(0, terms)
            .Select(term => InverseFrequency(documents.Count, documents.Count(counts => counts.Has(term))))];
        _meanLengths = [.. WordCounts.Zones.Select(zone => documents.Select(counts => counts.Length(zone)).DefaultIfEmpty().Average())];
    }

    /// <summary>How much a word tells: the fewer documents have it, the more.</summary>
    public double Rarity(int term) => _rarities[term];

    public double Score(WordCounts document) => _rarities.Select((rarity, term) => rarity * Saturated(Frequency(document, term))).Sum();

    private static double Weight(TextZone zone) => zone switch
    {
        TextZone.Title => 3,
        TextZone.Fields => 2,
        _ => 1,
    };

    // One more than the ratio, so that a word which most documents have still counts for a little.
    private static double InverseFrequency(int documents, int containing) =>
        Math.Log(1 + (documents - containing + 0.5) / (containing + 0.5));

    private static double Saturated(double frequency) => frequency / (Saturation + frequency);

    private double Frequency(WordCounts document, int term) => WordCounts.Zones
        .Where(zone => document.Of(term, zone) > 0)
        .Sum(zone => Weight(zone) * document.Of(term, zone) / RelativeLength(document, zone));

    private double RelativeLength(WordCounts document, TextZone zone) =>
        1 - LengthWeight + LengthWeight * document.Length(zone) / _meanLengths[(int)zone];
}
