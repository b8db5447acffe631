namespace Catalog.Benchmarks.Builds;

/// <summary>A sentence more in the body of a document, until the end of the scope.</summary>
internal sealed class BodyEdit : IDisposable
{
    private readonly string _path;
    private readonly byte[] _before;

    public BodyEdit(string path)
    {
        (_path, _before) = (path, File.ReadAllBytes(path));
        File.AppendAllText(path, " The fog has lifted.");
    }

    public void Dispose() => File.WriteAllBytes(_path, _before);
}
