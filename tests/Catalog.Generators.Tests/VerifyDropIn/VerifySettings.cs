using VerifyTests.DropIn;

namespace VerifyTests;

public partial class VerifySettings
{
    public VerifySettings()
    {
    }

    public VerifySettings(VerifySettings? settings)
    {
        if (settings is not null)
        {
            Choices = settings.Choices;
        }
    }

    internal Choices Choices { get; set; } = new();

    public void AutoVerify(bool includeBuildServer = true, bool throwException = false) =>
        Choices = Choices with { Acceptance = new Acceptance(includeBuildServer, throwException) };

    /// <summary>Nothing to do here: the drop-in never opens a diff tool.</summary>
    public void DisableDiff()
    {
    }
}
