using System.Collections;
using System.Reflection;
using Catalog.Documents;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Joins;

/// <summary>What generated code finds.</summary>
internal static class Joined
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The document that <c>FindBy…</c> gives.</summary>
    public static IDocument? Find(Build build, string collection, string property, object? key) =>
        (IDocument?)build.Assembly.Type(collection).GetMethod("FindBy" + property, Static)!.Invoke(null, [key]);

    /// <summary>The groups of <c>By…</c>, each as <c>value: id id</c>, in order.</summary>
    public static IEnumerable<string> Groups(Build build, string collection, string property)
    {
        var lookup = (IEnumerable)build.Assembly.Type(collection).GetProperty("By" + property, Static)!.GetValue(null)!;
        return lookup.Cast<IEnumerable<IDocument>>().Select(group => FormattableString.Invariant(
            $"{group.GetType().GetProperty("Key")!.GetValue(group)}: {string.Join(" ", group.Select(document => document.Id))}"));
    }

    /// <summary>The ids of the documents that a property gives; one or many.</summary>
    public static IEnumerable<string> Ids(Build build, string collection, string id, string property) =>
        LoadedAssembly.Value(build.Collections[collection].Find(id)!, property) switch
        {
            null => [],
            IDocument document => [document.Id],
            var documents => ((IEnumerable<IDocument>)documents).Select(document => document.Id),
        };
}
