using Baselines;
using Catalog.Engine.Text;

namespace Catalog.Benchmarks.Corpora;

/// <summary>A folder of Markdown documents.</summary>
internal sealed class Corpus
{
    private readonly CableReader _reader = new();
    private readonly string[] _files;

    private Corpus(string name, string folder)
    {
        (Name, Folder) = (name, folder);
        _files = [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(CodePointOrder.Instance)];
        Bytes = _files.Sum(path => new FileInfo(path).Length);
        Sample = Read(_files[_files.Length / 2]);
    }

    /// <summary><c>dfat</c>, or the number of documents of a generated one.</summary>
    public string Name { get; }

    public string Folder { get; }

    /// <summary>How many bytes the files have.</summary>
    public long Bytes { get; }

    public int Count => _files.Length;

    /// <summary>Whether it may be changed: it was generated, and is not shared with others.</summary>
    public bool IsOurs => int.TryParse(Name, out _);

    /// <summary>The files in order of path.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>The document that every app looks up, from the middle.</summary>
    public Cable Sample { get; }

    /// <summary>What every app prints.</summary>
    public string Answer => $"{Count} documents; {Sample.Id}: {Sample.Title}";

    /// <summary>Finds a corpus beside the repository, or generates one in the scratch folder unless it is there.</summary>
    public static Corpus Named(string name, string scratch)
    {
        if (!int.TryParse(name, out var count))
        {
            return new Corpus(name, RepositoryFolder.Path("..", "shared", "corpora", name));
        }

        var folder = Path.Combine(scratch, "corpora", name);
        if (!Directory.Exists(folder))
        {
            CorpusGenerator.Write(count, folder);
        }

        return new Corpus(name, folder);
    }

    /// <summary>All documents, each read when it is reached.</summary>
    public IEnumerable<Cable> Read() => _files.Select(Read);

    private Cable Read(string path) => _reader.Read(Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText(path));
}
