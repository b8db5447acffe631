using Catalog.Engine;
using Catalog.Engine.Typing;

namespace Catalog.Generators.Declarations;

/// <summary>A type that the compiler does not know yet, since the generator writes it: it is bound by its simple name.</summary>
internal static class UnboundType
{
    // No name that generated code can write begins so.
    private const string Mark = "?::";

    /// <summary>What stands for such a type until all collections are known.</summary>
    public static string Of(string name) => Mark + name;

    /// <summary>The name of a type as the user wrote it.</summary>
    public static string Plain(string typeName) => typeName.Replace(Mark, "");

    /// <summary>A property with its types bound; faulty where there is no such type.</summary>
    /// <param name="property">The property.</param>
    /// <param name="classes">The document classes that are inferred, by simple name, as generated code writes them.</param>
    public static DeclaredProperty Bind(DeclaredProperty property, IReadOnlyDictionary<string, string> classes)
    {
        var known = property with { Type = property.Type is null ? null : Referring(property.Type, classes) };
        var names = property.Type is null ? [] : References(property.Type).Where(name => name.StartsWith(Mark, StringComparison.Ordinal)).Distinct().ToList();
        return names.Aggregate(known, (bound, name) => classes.TryGetValue(name.Substring(Mark.Length), out var full)
            ? bound with
            {
                Type = Replaced(bound.Type!, name, full),
                Part = bound.Part with { TypeName = bound.Part.TypeName.Replace(name, full) },
                Traits = bound.Traits.Inverse is { } inverse && inverse.DocumentName == name
                    ? bound.Traits with { Inverse = inverse with { DocumentName = full } }
                    : bound.Traits,
            }
            : bound with { IsFaulty = true, Part = bound.Part with { TypeName = Plain(bound.Part.TypeName) } });
    }

    // Of an inferred document class the user may have written a part, which looks like a class for mappings.
    private static FieldType Referring(FieldType type, IReadOnlyDictionary<string, string> classes) => type switch
    {
        ListFieldType list => list with { Element = Referring(list.Element, classes) },
        DictionaryFieldType dictionary => dictionary with { Value = Referring(dictionary.Value, classes) },
        DeclaredFieldType own when classes.Values.Contains(own.Name) => new ReferenceFieldType(own.Name, own.DisplayName),
        _ => type,
    };

    private static IEnumerable<string> References(FieldType type) => type switch
    {
        ListFieldType list => References(list.Element),
        DictionaryFieldType dictionary => References(dictionary.Value),
        ReferenceFieldType reference => [reference.Name],
        _ => [],
    };

    private static FieldType Replaced(FieldType type, string name, string full) => type switch
    {
        ListFieldType list => list with { Element = Replaced(list.Element, name, full) },
        DictionaryFieldType dictionary => dictionary with { Value = Replaced(dictionary.Value, name, full) },
        ReferenceFieldType reference when reference.Name == name => reference with { Name = full },
        _ => type,
    };
}
