using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A verification that starts when it is first awaited or turned into a task.</summary>
public partial class SettingsTask(VerifySettings? settings, Func<VerifySettings, Task<VerifyResult>> buildTask)
{
    private Task<VerifyResult>? _task;

    /// <summary>A copy, so that fluent calls leave settings that tests share as they were.</summary>
    public VerifySettings CurrentSettings { get; } = new(settings);

    public static implicit operator Task<VerifyResult>(SettingsTask settingsTask) => settingsTask.ToTask();

    public SettingsTask AutoVerify(bool includeBuildServer = true, bool throwException = false) =>
        With(current => current.AutoVerify(includeBuildServer, throwException));

    public SettingsTask DisableDiff() => With(current => current.DisableDiff());

    public Task<VerifyResult> ToTask() => _task ??= buildTask(CurrentSettings);

    public TaskAwaiter<VerifyResult> GetAwaiter() => ToTask().GetAwaiter();

    public ConfiguredTaskAwaitable<VerifyResult> ConfigureAwait(bool continueOnCapturedContext) =>
        ToTask().ConfigureAwait(continueOnCapturedContext);

    private SettingsTask With(Action<VerifySettings> change)
    {
        change(CurrentSettings);
        return this;
    }
}
