using System.Collections;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests.Projects;

/// <summary>What an edit makes the generator do over.</summary>
internal sealed class Edit
{
    private readonly GeneratorRunResult _result;

    private Edit(GeneratorRunResult result) => _result = result;

    /// <summary>The files that were written again, or anew, in order of name.</summary>
    public IEnumerable<string> Written => Outputs
        .Where(output => Caching.IsDone(output.Reason) && output.Reason != IncrementalStepRunReason.Removed)
        .SelectMany(output => HintNames(output.Value)).Order(StringComparer.Ordinal);

    /// <summary>The files that went, in order of name.</summary>
    public IEnumerable<string> Removed => Outputs.Where(output => output.Reason == IncrementalStepRunReason.Removed)
        .SelectMany(output => HintNames(output.Value)).Order(StringComparer.Ordinal);

    /// <summary>The tracked steps that gave something else than before, in order of name.</summary>
    public IEnumerable<string> Changed => _result.TrackedSteps
        .Where(step => Steps.All.Contains(step.Key) && step.Value.SelectMany(Caching.Reasons).Any(Caching.IsDone))
        .Select(step => step.Key).Order(StringComparer.Ordinal);

    /// <summary>How many results of a tracked step are other ones than before.</summary>
    public int Runs(string step) => _result.TrackedSteps[step].SelectMany(Caching.Reasons).Count(Caching.IsDone);

    /// <summary>What a tracked step gave that is something else than before.</summary>
    public IEnumerable<T> Done<T>(string step) => _result.TrackedSteps[step]
        .SelectMany(run => run.Outputs)
        .Where(output => Caching.IsDone(output.Reason) && output.Reason != IncrementalStepRunReason.Removed)
        .Select(output => (T)output.Value);

    /// <summary>The files as they are after the edit.</summary>
    public IReadOnlyDictionary<string, string> Files => _result.Files();

    private IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs =>
        _result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs);

    public static Edit Of(Project before, Project after)
    {
        var driver = Generation.Driver(before).RunGenerators(Compilations.Of(before), TestContext.Current.CancellationToken);
        var edited = driver.Update(before, after).RunGenerators(Compilations.Of(after), TestContext.Current.CancellationToken);
        Assert.Null(edited.GetRunResult().Results[0].Exception);
        return new Edit(edited.GetRunResult().Results[0]);
    }

    // An output is a pair of what was written and what was reported; the compiler's own type of the first is not public.
    private static IEnumerable<string> HintNames(object output) => ((IEnumerable)((ITuple)output)[0]!)
        .Cast<object>().Select(source => (string)source.GetType().GetProperty("HintName")!.GetValue(source)!);
}
