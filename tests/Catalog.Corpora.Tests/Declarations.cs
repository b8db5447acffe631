using System.Reflection;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Corpora.Tests;

/// <summary>What a corpus with declared classes gives an app.</summary>
internal sealed class Declarations
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly Type _class;
    private readonly Type _collection;

    private Declarations(DeclaredCorpus declared)
    {
        var build = CorpusBuild.Of(declared);
        (_class, _collection) = (build.Assembly.Type(declared.Class), build.Assembly.Type(declared.Collection));
        Documents = [.. build.Collection.Documents];
    }

    /// <summary>The documents in order of id.</summary>
    public IReadOnlyList<IDocument> Documents { get; }

    public static Declarations Of(DeclaredCorpus declared) => new(declared);

    /// <summary>The properties with an attribute.</summary>
    public IEnumerable<string> PropertiesWith<T>()
        where T : Attribute => _class.GetProperties().Where(property => property.GetCustomAttribute<T>() is not null).Select(property => property.Name);

    /// <summary>The property that a way back goes back on.</summary>
    public string WayOf(string property) => _class.GetProperty(property)!.GetCustomAttribute<ReferencedByAttribute>()!.Property;

    /// <summary>The document with a key.</summary>
    public object? Find(string property, object key) => _collection.GetMethod($"FindBy{property}", Static)!.Invoke(null, [key]);

    /// <summary>The groups of a lookup: each value with the ids of its documents.</summary>
    public IEnumerable<(object Key, string Ids)> Groups(string property)
    {
        var groups = (System.Collections.IEnumerable)_collection.GetProperty($"By{property}", Static)!.GetValue(null)!;
        return groups.Cast<IEnumerable<IDocument>>().Select(group => (group.GetType().GetProperty("Key")!.GetValue(group)!, Ids(group)));
    }

    /// <summary>The documents that a property gives; none where it gives null.</summary>
    public static IReadOnlyList<IDocument> References(IDocument document, string property) =>
        (IReadOnlyList<IDocument>?)LoadedAssembly.Value(document, property) ?? [];

    public static string Ids(IEnumerable<IDocument> documents) => string.Join(' ', documents.Select(document => document.Id));

    /// <summary>A value, also of a mapping in a mapping: <c>Metadata.Date</c>.</summary>
    public static object? Value(object? owner, string path) => path.Split('.').Aggregate(owner, (value, name) => value?.GetType().GetProperty(name)!.GetValue(value));

    /// <summary>The elements of a list as texts; none where it is null.</summary>
    public static IEnumerable<string> Texts(object? owner, string path) =>
        ((System.Collections.IEnumerable?)Value(owner, path) ?? Array.Empty<object>()).Cast<object>().Select(item => FormattableString.Invariant($"{item}"));
}
