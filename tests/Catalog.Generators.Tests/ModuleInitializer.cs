using System.Runtime.CompilerServices;

namespace Catalog.Generators.Tests;

internal static class ModuleInitializer
{
    /// <summary>Whether this run accepts what it produces; a build server never does.</summary>
    internal static bool AcceptsSnapshots { get; } = Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1";

    [ModuleInitializer]
    internal static void Initialize()
    {
        if (!VerifySourceGenerators.Initialized)
        {
            VerifySourceGenerators.Initialize();
        }

        if (AcceptsSnapshots)
        {
            VerifierSettings.AutoVerify(includeBuildServer: false);
        }
    }
}
