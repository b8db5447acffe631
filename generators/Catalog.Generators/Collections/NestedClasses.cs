using System.Globalization;
using Catalog.Engine;
using Catalog.Engine.Naming;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>Makes classes of fields that hold fields, each in the class that holds it.</summary>
internal sealed class NestedClasses
{
    // So many fields of one shape are entries of one kind, as the languages of a translation are.
    private const int ManyAlike = 3;

    private readonly string _container;
    private readonly bool _isShared;
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _shared;
    private readonly Dictionary<string, ClassModel> _byShape = new(StringComparer.Ordinal);
    private readonly List<ClassModel> _classes = [];

    private NestedClasses(EquatableArray<PropertyModel> properties, string container, IEnumerable<string> taken, bool isShared)
    {
        _container = container;
        _isShared = isShared;
        _names = new HashSet<string>(taken.Concat(properties.Select(property => property.Name)), StringComparer.Ordinal);
        _shared = new HashSet<string>(
            properties.Select(property => ClassShape.Of(property.Type)).OfType<string>().GroupBy(shape => shape, StringComparer.Ordinal)
                .Where(group => group.Count() >= ManyAlike).Select(group => group.Key),
            StringComparer.Ordinal);
    }

    /// <summary>The properties with types that are named, and the classes they name.</summary>
    /// <param name="properties">The properties of a class.</param>
    /// <param name="container">The class, as generated code writes it.</param>
    /// <param name="taken">Names that no class in it can have, beside those of the properties.</param>
    /// <param name="isShared">Whether several fields share the class, so that what is known of one is not true of it.</param>
    public static (EquatableArray<PropertyModel> Properties, EquatableArray<ClassModel> Classes) Of(
        EquatableArray<PropertyModel> properties, string container, IEnumerable<string> taken, bool isShared = false)
    {
        var nested = new NestedClasses(properties, container, taken, isShared);
        var named = properties.Select(property => property with { Type = nested.Named(property.Type, property, "Fields") }).ToEquatableArray();
        return (named, nested._classes.ToEquatableArray());
    }

    private FieldType Named(FieldType type, PropertyModel property, string suffix) => type switch
    {
        ListFieldType list => list with { Element = Named(list.Element, property, "Item") },
        DictionaryFieldType dictionary => dictionary with { Value = Named(dictionary.Value, property, "Entry") },
        ClassFieldType fields => Named(fields, property, suffix),
        _ => type,
    };

    private ClassFieldType Named(ClassFieldType type, PropertyModel property, string suffix)
    {
        var shape = ClassShape.Of(type)!;
        var isShared = _shared.Contains(shape);
        if (!isShared || !_byShape.TryGetValue(shape, out var model))
        {
            model = Class(type, Free(isShared ? "Entry" : property.Name + suffix), property.Field, isShared);
            _byShape[shape] = model;
            _classes.Add(model);
        }

        var properties = model.Properties.ToDictionary(own => own.Field, StringComparer.Ordinal);
        return new ClassFieldType(type.Fields
            .Select(field => field with { Type = properties[field.Name].Type, Parameter = properties[field.Name].Parameter })
            .ToEquatableArray())
        {
            Name = FullName(model.Name),
        };
    }

    private ClassModel Class(ClassFieldType type, string name, string field, bool isShared)
    {
        var names = PropertyNames.Of(type.Fields.Select(field => (field.Name, field.Evidence.Present)), [name, .. ReservedNames.Object]);
        var parameters = new ParameterNames([]);
        var properties = type.Fields.Zip(names, PropertyModel.Inferred)
            .Select(property => property with { Parameter = parameters.Of(property.Name), Evidence = isShared || _isShared ? null : property.Evidence })
            .ToEquatableArray();
        var (own, inner) = Of(properties, FullName(name), [name, .. ReservedNames.Object], isShared || _isShared);
        return new ClassModel(name, isShared ? null : field, own, inner);
    }

    private string FullName(string name) => _container + "." + name;

    private string Free(string name)
    {
        var free = name;
        for (var number = 2; !_names.Add(free); number++)
        {
            free = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }
}
