using Catalog.Engine.Collections;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Catalog.Build;

/// <summary>Writes the locks of all collections of a project beside it.</summary>
public sealed class LockDocuments : Task, ICancelableTask
{
    private readonly CancellationTokenSource _cancellation = new();

    // What is being written: the file that a fault is told of.
    private string? _output;

    /// <summary>The list of the documents with their metadata, which <c>Catalog.Lock.targets</c> writes.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <summary>The folder of the project, where the locks go.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var items = DocumentItem.Of(DocumentItem.Entries(List));
            return ItemCheck.Report(items, Log) && Lock(items);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Log.LogError(null, null, null, _output, 0, 0, 0, 0, "The documents can't be locked: {0}", fault.Message);
            return false;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    private bool Lock(IReadOnlyList<DocumentItem> items)
    {
        // All are read before one is written: half of the truth is none.
        var jobs = PackedFiles.Of(items, ProjectFolder).Select(files => LockJob.Read(files, _cancellation.Token)).ToList();
        foreach (var problem in jobs.SelectMany(job => job.Errors))
        {
            var place = problem.Place;
            Log.LogError(
                null,
                FormattableString.Invariant($"CAT{(int)problem.Fault:000}"),
                null,
                RelativePath.Combine(ProjectFolder, problem.Path),
                place.Line + 1,
                place.Column + 1,
                0,
                0,
                "{0}",
                $"Nothing is locked while documents have faults, which a build tells in full: {string.Join("; ", problem.Arguments)}".TrimEnd(':', ' '));
        }

        if (Log.HasLoggedErrors)
        {
            return false;
        }

        foreach (var job in jobs)
        {
            _output = Path.Combine(ProjectFolder, job.FileName);
            Log.LogMessage(MessageImportance.High, "{0}", $"The collection '{job.Collection}' is locked in {_output}" + (Write(_output, job.Text) ? "" : ", which is as it was"));
        }

        if (jobs.Count == 0)
        {
            Log.LogMessage(MessageImportance.High, "No file belongs to a collection: there is nothing to lock");
        }

        return true;
    }

    private static bool Write(string path, string text)
    {
        var before = LockFiles.Bytes(path);
        OutputFile.Write(path, text);
        return before is null || !before.SequenceEqual(File.ReadAllBytes(path));
    }
}
