using System.Text;

namespace VerifyTests;

public partial class SettingsTask
{
    public SettingsTask AddScrubber(Action<StringBuilder> scrubber) => With(current => current.AddScrubber(scrubber));

    public SettingsTask ScrubLines(Func<string, bool> removeLine) => With(current => current.ScrubLines(removeLine));

    public SettingsTask ScrubLinesContaining(params string[] stringToMatch) =>
        With(current => current.ScrubLinesContaining(stringToMatch));

    public SettingsTask ScrubLinesContaining(StringComparison comparison, params string[] stringToMatch) =>
        With(current => current.ScrubLinesContaining(comparison, stringToMatch));

    public SettingsTask DisableScrubbers() => With(current => current.DisableScrubbers());
}
