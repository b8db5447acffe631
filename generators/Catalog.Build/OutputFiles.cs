using Catalog.Engine.Collections;
using Catalog.Engine.Text;

namespace Catalog.Build;

/// <summary>The files that are made of one collection.</summary>
internal sealed class OutputFiles(string folder, string collection)
{
    private static readonly string[] Extensions = [".pack", ".head", ".fields", ".state"];

    // What can't name a collection may not be fit for a file either; the compiler will say so.
    private readonly string _name = CollectionName.IsValid(collection) ? collection : "_" + ContentHash.Short(collection);

    /// <summary>The names of the files.</summary>
    public IEnumerable<string> Names => Extensions.Select(extension => _name + extension);

    /// <summary>The name that the pack has in the assembly.</summary>
    public string Resource => $"Catalog.{_name}.pack";

    /// <summary>The pack.</summary>
    public string Pack => Of(".pack");

    /// <summary>What the compiler must know.</summary>
    public string Head => Of(".head");

    /// <summary>What declared classes need.</summary>
    public string Fields => Of(".fields");

    /// <summary>What the next build must know.</summary>
    public string State => Of(".state");

    /// <summary>Deletes what was made of other collections, and what a build left that came to no end.</summary>
    public static void DeleteOthers(string folder, IEnumerable<OutputFiles> collections)
    {
        var names = new HashSet<string>(collections.SelectMany(collection => collection.Names), StringComparer.OrdinalIgnoreCase);
        foreach (var path in Directory.EnumerateFiles(folder).ToList())
        {
            var extension = Path.GetExtension(path);
            if (extension == OutputFile.Unfinished || (Array.IndexOf(Extensions, extension) >= 0 && !names.Contains(Path.GetFileName(path))))
            {
                File.Delete(path);
            }
        }
    }

    private string Of(string extension) => Path.Combine(folder, _name + extension);
}
