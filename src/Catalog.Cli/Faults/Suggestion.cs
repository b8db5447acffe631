using Catalog.Engine.Problems;

namespace Catalog.Cli.Faults;

/// <summary>Proposes what the user probably meant.</summary>
internal static class Suggestion
{
    /// <summary>A question to put after a message, with its leading blank.</summary>
    /// <param name="text">What the user wrote.</param>
    /// <param name="candidates">What he could have written.</param>
    /// <param name="otherwise">What to put there where nothing is near.</param>
    public static string For(string text, IReadOnlyCollection<string> candidates, string otherwise = "") =>
        Nearest(text, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : otherwise;

    // Ids are long and typed from memory: their beginning, or any part, says more than the number of edits.
    private static string? Nearest(string text, IReadOnlyCollection<string> candidates) =>
        NearMiss.Of(text, candidates)
        ?? (text.Length < 3 ? null
            : candidates.FirstOrDefault(candidate => candidate.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            ?? candidates.FirstOrDefault(candidate => candidate.Contains(text, StringComparison.OrdinalIgnoreCase)));
}
