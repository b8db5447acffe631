using System.Text;
using VerifyTests.DropIn;

namespace VerifyTests;

public static class VerifierSettings
{
    public static void AutoVerify(bool includeBuildServer = true, bool throwException = false) =>
        SharedSettings.Current.Accept(new Acceptance(includeBuildServer, throwException));

    public static void AddScrubber(Action<StringBuilder> scrubber) => SharedSettings.Current.AddScrubber(scrubber);
}
