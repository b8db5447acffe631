using System.Text;

namespace VerifyTests.DropIn;

/// <summary>The scrubbers of a test: its own before the shared ones, in each group the latest added first.</summary>
internal sealed class Scrubbers(IReadOnlyList<Action<StringBuilder>> inOrder)
{
    public static Scrubbers Of(Choices choices, SharedSettings shared) =>
        new(choices.ScrubbersDisabled ? [] : [.. choices.Scrubbers, .. shared.Scrubbers]);

    public Snapshot Scrub(Snapshot snapshot)
    {
        var text = new StringBuilder(LineEnds.Normalised(snapshot.Text));
        foreach (var scrub in inOrder)
        {
            scrub(text);
        }

        return snapshot with { Text = LineEnds.Normalised(text.ToString()) };
    }
}
