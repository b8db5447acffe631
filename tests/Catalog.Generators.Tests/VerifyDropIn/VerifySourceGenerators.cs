using Microsoft.CodeAnalysis;
using VerifyTests.DropIn;

namespace VerifyTests;

public static class VerifySourceGenerators
{
    public static bool Initialized => SharedSettings.Current.Initialized;

    public static void Initialize() => SharedSettings.Current.Initialize();

    public static void IgnoreGeneratedResult(this VerifySettings settings, Func<GeneratedSourceResult, bool> shouldIgnore) =>
        settings.Choices = settings.Choices with { Ignored = settings.Choices.Ignored.Add(shouldIgnore) };

    public static SettingsTask IgnoreGeneratedResult(this SettingsTask settings, Func<GeneratedSourceResult, bool> shouldIgnore)
    {
        settings.CurrentSettings.IgnoreGeneratedResult(shouldIgnore);
        return settings;
    }
}
