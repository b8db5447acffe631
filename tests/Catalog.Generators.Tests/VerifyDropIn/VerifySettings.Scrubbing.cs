using System.Text;
using VerifyTests.DropIn;

namespace VerifyTests;

public partial class VerifySettings
{
    public void AddScrubber(Action<StringBuilder> scrubber) =>
        Choices = Choices with { Scrubbers = Choices.Scrubbers.Insert(0, scrubber) };

    public void ScrubLines(Func<string, bool> removeLine) =>
        AddScrubber(text => LineScrubber.Remove(text, removeLine));

    public void ScrubLinesContaining(params string[] stringToMatch) =>
        ScrubLinesContaining(StringComparison.OrdinalIgnoreCase, stringToMatch);

    public void ScrubLinesContaining(StringComparison comparison, params string[] stringToMatch) =>
        ScrubLines(line => stringToMatch.Any(match => line.Contains(match, comparison)));

    public void DisableScrubbers() => Choices = Choices with { ScrubbersDisabled = true };
}
