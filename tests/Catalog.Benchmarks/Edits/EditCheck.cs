using Microsoft.CodeAnalysis;

namespace Catalog.Benchmarks.Edits;

/// <summary>What an edit made a generator do.</summary>
/// <param name="Files">How many files there are.</param>
/// <param name="Read">How many of them were read again.</param>
/// <param name="Written">How many sources were written again.</param>
/// <param name="Steps">The tracked steps and outputs that gave something new; not told where files are many: the compiler takes minutes to
/// put the steps of a thousand together.</param>
internal sealed record EditCheck(int Files, int Read, int Written, IReadOnlyList<string>? Steps)
{
    private const int MaximalTracked = 50;

    /// <summary>Runs a generator, edits, and runs it again.</summary>
    public static EditCheck Of(BuiltProject project, AdditionalFile before, AdditionalFile after, Compilation edited)
    {
        var tracksSteps = project.Files.Count <= MaximalTracked;
        var driver = project.Run(tracksSteps);
        var (reads, sources) = (Reads(project, after), Sources(driver));
        driver = (before == after ? driver : driver.ReplaceAdditionalText(before, after)).RunGenerators(edited);
        return new EditCheck(
            project.Files.Count,
            Reads(project, after) - reads,
            Sources(driver).Except(sources, ReferenceEqualityComparer.Instance).Count(),
            tracksSteps ? [.. StepsOf(driver)] : null);
    }

    public override string ToString() =>
        $"of {Files} files {Read} read again, {Written} sources written again" + (Steps is null ? "" : $"; new results of {(Steps is [] ? "no step" : string.Join(", ", Steps))}");

    private static int Reads(BuiltProject project, AdditionalFile after) => project.Files.Append(after).Distinct().Sum(file => file.Reads);

    // A source that is not written again is the very same object.
    private static IEnumerable<object> Sources(GeneratorDriver driver) =>
        Result(driver).GeneratedSources.Select(source => source.SourceText);

    private static IEnumerable<string> StepsOf(GeneratorDriver driver) => Result(driver).TrackedSteps.Concat(Result(driver).TrackedOutputSteps)
        .Where(step => step.Value.SelectMany(run => run.Outputs).Any(output => IsDone(output.Reason)) && !IsInput(step.Key))
        .Select(step => step.Key).Distinct().Order(StringComparer.Ordinal);

    private static bool IsDone(IncrementalStepRunReason reason) => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);

    // The compiler's own steps: what it hands to the generator is new where something was edited.
    private static bool IsInput(string step) => step.EndsWith("_ForAttribute", StringComparison.Ordinal) || step is "Compilation" or "AdditionalTexts" or "AnalyzerConfigOptions";

    private static GeneratorRunResult Result(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return result.Exception is null ? result : throw new InvalidOperationException("The generator failed.", result.Exception);
    }
}
