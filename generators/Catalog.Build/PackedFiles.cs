using Catalog.Engine.Collections;
using Catalog.Engine.Text;

namespace Catalog.Build;

/// <summary>The files of one packed collection, in order of path by code point.</summary>
internal sealed record PackedFiles(IReadOnlyList<(string Path, DocumentOptions Options)> Files)
{
    /// <summary>The name of the collection.</summary>
    public string Collection => Files[0].Options.Collection.Name;

    /// <summary>Sorts files into collections.</summary>
    public static IEnumerable<PackedFiles> Of(IEnumerable<DocumentItem> items, string projectFolder) => items
        .Where(item => item.IsPacked && !ItemCheck.IsLeftOut(item))
        .Select(item => (item.Path, Options: item.ToOptions(projectFolder)))
        .GroupBy(file => file.Options.SourcePath, StringComparer.Ordinal)
        .Select(same => same.Last())
        .OrderBy(file => file.Options.SourcePath, CodePointOrder.Instance)
        .GroupBy(file => file.Options.Collection.Name, StringComparer.OrdinalIgnoreCase)
        .Select(collection => new PackedFiles(collection.ToList()));
}
