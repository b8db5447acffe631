using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests.Projects;

/// <summary>Holds the pipeline to what it may do over.</summary>
internal static class Caching
{
    /// <summary>Runs the driver on an equal compilation and finds every tracked step and every output as it was.</summary>
    public static void AssertThatNothingIsDoneTwice(GeneratorDriver driver, Compilation compilation)
    {
        var result = driver.RunGenerators(compilation.Clone(), TestContext.Current.CancellationToken).GetRunResult().Results[0];
        Assert.Equal(Texts(driver.GetRunResult().Results[0]), Texts(result));
        var steps = result.TrackedSteps.Where(step => Steps.All.Contains(step.Key)).Concat(result.TrackedOutputSteps);
        Assert.Empty(steps.SelectMany(step => step.Value.SelectMany(Reasons).Where(IsDone).Select(reason => $"{step.Key}: {reason}")));
    }

    private static IEnumerable<(string, string)> Texts(GeneratorRunResult result) =>
        result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));

    /// <summary>Whether a step did something, or found that something went.</summary>
    public static bool IsDone(IncrementalStepRunReason reason) => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);

    public static IEnumerable<IncrementalStepRunReason> Reasons(IncrementalGeneratorRunStep step) => step.Outputs.Select(output => output.Reason);
}
