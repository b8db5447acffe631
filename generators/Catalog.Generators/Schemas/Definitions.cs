using Catalog.Engine.Typing;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Schemas;

/// <summary>Names the classes and enums of a collection where its schema defines them.</summary>
internal sealed class Definitions
{
    private const string Global = "global::";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<EnumFieldType> _enums = [];
    private readonly string[] _prefixes;

    public Definitions(CollectionModel collection)
    {
        var types = collection.Types;
        _prefixes = [types.DocumentName + ".", Global + (types.Namespace.Length == 0 ? "" : types.Namespace + "."), Global];
        Add(types.DocumentName, collection.Classes);
        Add(collection.Properties);
        foreach (var declared in collection.DeclaredClasses)
        {
            Name(declared.Class.TypeName);
            Add(declared.Class.TypeName, declared.Classes);
            Add(declared.Properties);
        }
    }

    /// <summary>The enums in order of first appearance.</summary>
    public IReadOnlyList<EnumFieldType> Enums => _enums;

    /// <summary>The name of a definition.</summary>
    /// <param name="typeName">The type as generated code writes it.</param>
    public string Of(string typeName) => _names[typeName];

    /// <summary>A subschema that is a definition; of a class that can't be completed nothing is known.</summary>
    /// <param name="typeName">The type as generated code writes it.</param>
    public ValueSchema Reference(string typeName) => _names.TryGetValue(typeName, out var name)
        ? ValueSchema.Reference("#/$defs/" + Uri.EscapeDataString(name))
        : ValueSchema.Anything;

    private void Add(string container, IEnumerable<ClassModel> classes)
    {
        foreach (var nested in classes)
        {
            Name($"{container}.{nested.Name}");
            Add($"{container}.{nested.Name}", nested.Classes);
            Add(nested.Properties);
        }
    }

    private void Add(IEnumerable<PropertyModel> properties)
    {
        foreach (var type in properties.Select(property => property.Type.Innermost()).OfType<EnumFieldType>().Where(type => !_names.ContainsKey(type.Name)))
        {
            Name(type.Name);
            _enums.Add(type);
        }
    }

    // A type of the collection needs no namespace, unless another one has its name.
    private void Name(string typeName)
    {
        var prefix = _prefixes.First(prefix => typeName.StartsWith(prefix, StringComparison.Ordinal));
        var name = typeName.Substring(prefix.Length).Replace("@", "");
        _names[typeName] = _taken.Add(name) ? name : typeName.Substring(Global.Length);
    }
}
