using Markdig;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>What one reading of Markdown may cost; it counts steps and not time, so that a file reads the same everywhere.</summary>
/// <remarks>Where a bound is met, the rest of the block is read as text, and the first place of each kind is kept.</remarks>
internal sealed class ReadingBudget : MarkdownParserContext
{
    /// <summary>What is wrong where too many steps were taken.</summary>
    public const string StepsReason = "from here on too many marks refer to one another; part the text, or set CatalogFormat=\"text\"";

    // About a second.
    private const long Steps = 500_000_000;

    private readonly List<(int Offset, string Reason)> _excesses = [];
    private long _steps;

    /// <summary>The offsets in the text at which a bound was met first, and which.</summary>
    public IReadOnlyList<(int Offset, string Reason)> Excesses => _excesses;

    /// <summary>The text of the block whose marks are being counted.</summary>
    public object? Block { get; private set; }

    /// <summary>How many marks the block had until now.</summary>
    public int Marks { get; private set; }

    /// <summary>Counts a mark in a block; true when it is the first.</summary>
    public bool Count(object? block)
    {
        var isFirst = !ReferenceEquals(block, Block);
        Marks = isFirst ? 1 : Marks + 1;
        Block = block;
        return isFirst;
    }

    /// <summary>Whether some further steps may be taken.</summary>
    public bool Spend(long steps)
    {
        _steps += steps;
        return _steps <= Steps;
    }

    /// <summary>Notes that a bound is met; false.</summary>
    public bool Exceed(int offset, string reason)
    {
        if (!_excesses.Exists(excess => excess.Reason == reason))
        {
            _excesses.Add((offset, reason));
        }

        return false;
    }
}
