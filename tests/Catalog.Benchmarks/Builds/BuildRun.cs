using System.Diagnostics;
using Catalog.Benchmarks.Processes;
using Catalog.Benchmarks.Scratch;

namespace Catalog.Benchmarks.Builds;

/// <summary>One build of an app; times in milliseconds, memory in bytes.</summary>
/// <param name="Time">The whole command.</param>
/// <param name="Compiler">The compiler's greatest resident set.</param>
/// <param name="TaskHost">That of the process in which tasks of ours run.</param>
/// <param name="CompilerTime">The time of the task that waits for the compiler.</param>
/// <param name="PackingTime">The time of the packing task.</param>
internal sealed record BuildRun(double Time, double Compiler, double TaskHost, double CompilerTime, double PackingTime)
{
    // A compiler that is started for one build, and MSBuild as the host of tasks.
    private const string CompilerCommand = "bincore/csc";
    private const string TaskHostCommand = "/nodemode:2";

    /// <summary>Restores and builds the app and what it refers to, which no measured build does again.</summary>
    public static void Prepare(ScratchApp app) => DotNet.Run("build", app.Project, "-c", "Release", "--nologo", "-v:quiet", "-clp:NoSummary");

    /// <summary>Builds as if for the first time, save for the restore.</summary>
    public static BuildRun Cold(ScratchApp app, string packingTask)
    {
        foreach (var folder in new[] { "bin", "obj/Release" }.Select(name => Path.Combine(app.Folder, name)).Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Again(app, packingTask);
    }

    /// <summary>Builds on what earlier builds left.</summary>
    public static BuildRun Again(ScratchApp app, string packingTask)
    {
        ProcessTree? tree = null;
        var watch = Stopwatch.StartNew();
        var output = DotNet.Run(
            process => tree = new ProcessTree(process.Id),
            "build", app.Project, "-c", "Release", "--no-restore", "-p:BuildProjectReferences=false", "--nologo", "-tl:off", "-v:quiet", "-clp:NoSummary;PerformanceSummary");
        var time = watch.Elapsed.TotalMilliseconds;
        tree!.Dispose();
        var tasks = new TaskTimes(output);
        return new BuildRun(time, tree.Peak(CompilerCommand), tree.Peak(TaskHostCommand), tasks.Of("Csc"), tasks.Of(packingTask));
    }
}
