using Catalog.Engine.Links;
using Catalog.Engine.Locking;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Catalog.Build;

/// <summary>Packs the documents of all packed collections of a project.</summary>
public sealed class PackDocuments : Task, ICancelableTask
{
    private readonly CancellationTokenSource _cancellation = new();

    // What is being written: the file that a fault is told of.
    private string? _output;

    /// <summary>The list of the documents with their metadata, which <c>Catalog.Pack.targets</c> writes.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <summary>The folder of the project.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The folder that the packs go to.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The file that says that all is done, and lists what was made.</summary>
    [Required]
    public string Stamp { get; set; } = "";

    /// <summary>The file that lists what links name beside the documents: whether it is there is asked again by the next build.</summary>
    [Required]
    public string Links { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var entries = DocumentItem.Entries(List);
            var items = DocumentItem.Of(entries);
            Directory.CreateDirectory(OutputFolder);
            using var own = OutputLock.Take(OutputFolder, _cancellation.Token);
            return ItemCheck.Report(items, Log) && Pack(items, LockFiles.Of(entries, ProjectFolder));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Log.LogError(null, null, null, _output, 0, 0, 0, 0, "The documents can't be packed: {0}", fault.Message);
            return false;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    private bool Pack(IReadOnlyList<DocumentItem> items, IReadOnlyList<LockReading> locks)
    {
        File.Delete(Stamp);
        var collections = PackedFiles.Of(items, ProjectFolder)
            .Select(files => (Files: files, Outputs: new OutputFiles(OutputFolder, files.Collection)))
            .ToList();
        OutputFiles.DeleteOthers(OutputFolder, collections.Select(collection => collection.Outputs));
        var jobs = new List<CollectionJob>();
        try
        {
            foreach (var (files, outputs) in collections)
            {
                _output = outputs.Pack;
                jobs.Add(new CollectionJob(files, outputs));
                jobs[jobs.Count - 1].Read(_cancellation.Token);
            }

            var links = LinkReport.Of(
                [.. jobs.SelectMany(job => job.Readings)],
                items.Where(item => !item.IsPacked && !ItemCheck.IsLeftOut(item)).Select(item => item.ToOptions(ProjectFolder)),
                folders => FilesBeside.In(folders, ProjectFolder));
            foreach (var job in jobs)
            {
                _output = job.Pack;
                Log.LogMessage(MessageImportance.High, job.Write(links.Problems, locks));
            }

            OutputFile.Write(Links, string.Concat(links.Watched.Select(path => path + "\n")));
        }
        finally
        {
            jobs.ForEach(job => job.Dispose());
        }

        // A file that could not be read may be readable next time, and nothing would tell.
        if (!jobs.Exists(job => job.Unread.Any()))
        {
            OutputFile.Write(Stamp, string.Concat(collections.SelectMany(collection => collection.Outputs.Names, (_, name) => name + "\n")));
        }

        return true;
    }
}
