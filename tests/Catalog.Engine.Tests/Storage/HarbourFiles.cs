using Catalog.Engine.Collections;
using Catalog.Engine.Problems;
using Catalog.Engine.Storage;

namespace Catalog.Engine.Tests.Storage;

/// <summary>A collection of a few files in which much occurs that a pack must tell.</summary>
internal static class HarbourFiles
{
    public static readonly CollectionOptions Collection = new("Harbour", "Berth", "Packed", null);

    /// <summary>The files by path.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["harbour/broken.yaml"] = "title: [\n",
        ["harbour/fog.md"] = "---\ntitle: Fog\\tand tide\nday: 1945-06-08\nkeepers:\n  - name: Ann\n    since: 1931\naliases: [mist]\nnone:\n---\n# Fog\n\nDense, see [gale](gale.md#north), ![a](see.png), ![b](sea.png).\n\n## Horn\n\nLong.\n",
        ["harbour/gale.md"] = "---\ntitle: Gale\nday: 1945-06-09\nid: gale\n---\n\nThe “wind” is up.\n",
        ["harbour/pilots.csv"] = "id,title,day\nann,Ann,1945-06-10\nGALE,Twice,1945-06-11\nbert,\"B\n\\ert\",\n",
    };

    public static DocumentOptions Options(string path) => new() { Path = path, SourcePath = path, Folders = "", Collection = Collection };

    /// <summary>A file that is read.</summary>
    public static PackedFile Read(string path, string text, long time = 1)
    {
        var options = Options(path);
        return PackedFile.Read(FileStamp.Of(options, text.Length, time), FileReading.Of(options, text, damage: null));
    }

    /// <summary>The files that are read, in order.</summary>
    public static IEnumerable<PackedFile> ReadAll() => All.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => Read(file.Key, file.Value));

    /// <summary>Packs files.</summary>
    public static (PackedCollection Texts, byte[] Pack) Pack(IEnumerable<PackedFile> files, byte[]? earlier = null, bool withSearch = false)
    {
        using var pack = new MemoryStream();
        var packing = new CollectionPacking(pack, earlier is null ? null : new MemoryStream(earlier), withSearch);
        foreach (var file in files)
        {
            Assert.True(packing.Add(file));
        }

        var texts = PackedCollection.Finish(packing, "Catalog.Harbour.pack", "writer", [Problem.At(Fault.BrokenLink, "harbour/fog.md", default, "gale.md#north", "no")]);
        return (texts, pack.ToArray());
    }
}
