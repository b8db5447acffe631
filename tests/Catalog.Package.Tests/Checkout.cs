namespace Catalog.Package.Tests;

/// <summary>The sources of the package in another folder, as freshly checked out.</summary>
internal sealed class Checkout
{
    private static readonly string[] Outputs = ["bin", "obj"];

    private readonly string _root;

    public Checkout(string folder)
    {
        _root = Path.Combine(folder, "checkout");
        Directory.CreateDirectory(_root);
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Root).Where(file => Path.GetFileName(file) != ".git"))
        {
            File.Copy(file, Path.Combine(_root, Path.GetFileName(file)));
        }

        Copy("generators");
        Copy("src");
    }

    /// <summary>Makes the package.</summary>
    /// <returns>Its file.</returns>
    public string Pack(string folder)
    {
        PackageFeed.Pack(_root, Path.Combine(_root, folder));
        return Assert.Single(Directory.GetFiles(Path.Combine(_root, folder), "*.nupkg"));
    }

    /// <summary>Deletes all that was built.</summary>
    public void Clean()
    {
        foreach (var folder in Directory.GetDirectories(_root, "*", SearchOption.AllDirectories).Where(IsOutput).ToList())
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Copy(string path)
    {
        Directory.CreateDirectory(Path.Combine(_root, path));
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Path(path)))
        {
            File.Copy(file, Path.Combine(_root, path, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(RepositoryFolder.Path(path)).Where(folder => !IsOutput(folder)))
        {
            Copy(Path.Combine(path, Path.GetFileName(folder)));
        }
    }

    private static bool IsOutput(string folder) => Outputs.Contains(Path.GetFileName(folder));
}
