using System.Diagnostics;
using System.Globalization;
using Catalog.Engine.Collections;
using Catalog.Engine.Locking;
using Catalog.Engine.Problems;
using Catalog.Engine.Storage;

namespace Catalog.Build;

/// <summary>Packs one collection.</summary>
internal sealed class CollectionJob : IDisposable
{
    // As many files as are read at a time: their bodies are in memory together.
    private const int Batch = 256;

    private readonly Stopwatch _time = Stopwatch.StartNew();
    private readonly PackedFiles _files;
    private readonly OutputFiles _outputs;
    private readonly EarlierPack _earlier;
    private readonly FileStream _pack;
    private readonly CollectionPacking _packing;
    private int _read;

    // Whether the fields are what they were: then no other document need be looked at.
    private bool _isOfOneShape;

    public CollectionJob(PackedFiles files, OutputFiles outputs)
    {
        (_files, _outputs) = (files, outputs);
        _earlier = EarlierPack.Open(outputs);
        _pack = new FileStream(OutputFile.Beside(outputs.Pack), FileMode.Create, FileAccess.ReadWrite, FileShare.Read, 1 << 16);
        _packing = new CollectionPacking(_pack, _earlier.Pack, files.Files[0].Options.Collection.IsSearched);
        _isOfOneShape = _earlier.Files.Count == files.Files.Count;
        _time.Stop();
    }

    /// <summary>Where the pack goes.</summary>
    public string Pack => _outputs.Pack;

    /// <summary>What stands in the files, without bodies.</summary>
    public IEnumerable<FileReading> Readings => _packing.Files.Select(file => file.Reading);

    /// <summary>The files that could not be read.</summary>
    public IEnumerable<string> Unread => _packing.Files.Zip(_files.Files, (file, source) => (file, source.Path))
        .Where(pair => pair.file.Stamp.Length < 0)
        .Select(pair => pair.Path);

    /// <summary>Reads all files, and packs their bodies.</summary>
    public void Read(CancellationToken cancellation)
    {
        _time.Start();
        for (var start = 0; start < _files.Files.Count; start += Batch)
        {
            cancellation.ThrowIfCancellationRequested();
            var read = new PackedFile[Math.Min(Batch, _files.Files.Count - start)];
            Parallel.For(0, read.Length, i => read[i] = Read(start + i, _earlier.Files));
            for (var i = 0; i < read.Length; i++)
            {
                _isOfOneShape = _isOfOneShape && HasShapeOfEarlier(read[i]);
                Add(read[i], start + i);
            }
        }

        _time.Stop();
    }

    /// <summary>Writes all else.</summary>
    /// <returns>What a person may want to know of it.</returns>
    /// <param name="brokenLinks">The links that lead nowhere, by the path of their file.</param>
    /// <param name="locks">The lock files of the project.</param>
    public string Write(ILookup<string, Problem> brokenLinks, IEnumerable<LockReading> locks)
    {
        _time.Start();
        var packed = PackedCollection.Finish(
            _packing, _outputs.Resource, WriterIdentity.Text, _packing.Files.SelectMany(file => brokenLinks[file.Reading.Options.SourcePath]),
            _isOfOneShape ? _earlier.Schema : null, LockSet.Of(_files.Collection, locks));
        var length = _pack.Length;
        Dispose();

        // The state comes last: it tells whether the others are whole.
        OutputFile.Complete(_outputs.Pack);
        OutputFile.Write(_outputs.Fields, packed.Fields);
        OutputFile.Write(_outputs.Head, packed.Head.ToText());
        OutputFile.Write(_outputs.State, packed.State.ToText());
        return string.Format(
            CultureInfo.InvariantCulture,
            "{0}: {1:N0} document{7} of {2:N1} MB packed into {3:N1} MB in {4:N1} s ({5:N0} of {6:N0} files read anew)",
            _files.Collection,
            packed.Head.Count,
            Megabytes(_packing.Files.Sum(file => Math.Max(file.Stamp.Length, 0))),
            Megabytes(length),
            _time.Elapsed.TotalSeconds,
            _read,
            _files.Files.Count,
            packed.Head.Count == 1 ? "" : "s");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _earlier.Dispose();
        _pack.Dispose();
    }

    private void Add(PackedFile file, int index)
    {
        if (!_packing.Add(file))
        {
            file = Read(index, earlier: null);
            _packing.Add(file);
        }

        _read += file.Kept is null ? 1 : 0;
    }

    private bool HasShapeOfEarlier(PackedFile file) => file.Kept is not null
        || (_earlier.Files.TryGetValue(file.Reading.Options.SourcePath, out var earlier) && file.Head.Equals(earlier.Of(file.Reading.Options).Head));

    private PackedFile Read(int index, IReadOnlyDictionary<string, PackedFile>? earlier) =>
        DocumentFiles.Read(_files.Files[index].Path, _files.Files[index].Options, earlier);

    private static double Megabytes(long bytes) => bytes / 1e6;
}
