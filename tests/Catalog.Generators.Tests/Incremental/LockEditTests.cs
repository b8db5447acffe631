using Catalog.Generators.Tests.Locking;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Incremental;

public sealed class LockEditTests
{
    private const string FogText = "---\nsignal: horn\n---\n\nDense.\n";

    private static readonly string[] LockSteps = [StepNames.Locks, StepNames.LockedCollections, StepNames.LockFileProblems, StepNames.LockProblems];

    private static readonly Document Fog = Document.Of("docs/fog.md", FogText);
    private static readonly Document Lock = Locked.Of(Fog);

    [Fact]
    public void WithoutALockNothingIsDone()
    {
        Assert.Equal([], Done(Project.Of(Fog)));
        Assert.Equal(LockSteps, Done(Project.Of(Fog, Lock)));
    }

    [Fact]
    public void EditingABodyChecksTheLockAndLeavesAllOtherSourcesCached()
    {
        var free = Project.Of(Fog).After(project => project.Replace(Fog, Thick()));
        var held = Project.Of(Fog, Lock).After(project => project.Replace(Fog, Thick()));

        Assert.Equal([StepNames.LockProblems], held.Changed.Except(free.Changed));
        Assert.Equal(free.Written, held.Written);
        Assert.Single(held.Written);
    }

    [Fact]
    public void EditingTheLockWritesNothing()
    {
        var edit = Project.Of(Fog, Lock).After(project => project.Replace(Lock, Lock.WithText(Lock.GetText()!.ToString().Replace("string", "int", StringComparison.Ordinal))));

        Assert.Empty(edit.Written);
        Assert.Equal([StepNames.LockProblems, StepNames.LockedCollections, StepNames.Locks], edit.Changed);
    }

    private static IEnumerable<string> Done(Project project) => LockSteps.Where(project.Build().Result.TrackedSteps.ContainsKey);

    private static Document Thick() => Fog.WithText(FogText.Replace("Dense", "Thick", StringComparison.Ordinal));
}
