using System.Runtime.CompilerServices;
using VerifyTests.DropIn;

namespace VerifyXunit;

public static class Verifier
{
    public static SettingsTask Verify(
        object? target,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "") =>
        Run(target, extension: null, settings, sourceFile);

    public static SettingsTask Verify(
        string? target,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "") =>
        Run(target, extension: null, settings, sourceFile);

    public static SettingsTask Verify(
        string? target,
        string extension,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "") =>
        Run(target, extension, settings, sourceFile);

    private static SettingsTask Run(object? target, string? extension, VerifySettings? settings, string sourceFile) =>
        new(settings, used => new Verification(SharedSettings.Current).Run(target, extension, used.Choices, sourceFile));
}
