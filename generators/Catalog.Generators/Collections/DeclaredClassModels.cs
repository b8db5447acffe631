using System.Collections.Immutable;
using Catalog.Engine;
using Catalog.Engine.Naming;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Collections;

/// <summary>Completes the classes that the user declared for mappings, wherever these stand.</summary>
internal sealed class DeclaredClassModels
{
    private readonly Dictionary<string, DeclaredClass> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Id, MappingShape Mapping)>> _mappings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>The classes of all collections, in order of name.</summary>
    public static EquatableArray<DeclaredClassModel> Of((EquatableArray<CollectionOutline> Outlines, UserCode User) input, CancellationToken cancellation)
    {
        var models = new DeclaredClassModels();
        foreach (var outline in input.Outlines.Where(outline => outline.Declaration is not null))
        {
            cancellation.ThrowIfCancellationRequested();
            models.Add(outline, outline.Declaration!);
        }

        return models._classes.Values
            .GroupBy(type => type.FullName, StringComparer.OrdinalIgnoreCase)
            .SelectMany(alike => alike, (alike, type) => (Type: type, IsAlike: alike.Skip(1).Any()))
            .OrderBy(pair => pair.Type.FullName, StringComparer.Ordinal)
            .Select(pair => models.Build(pair.Type, UserPart.Of(input.User.Types.FirstOrDefault(user => user.Name == pair.Type.FullName))) with { IsAlike = pair.IsAlike })
            .ToEquatableArray();
    }

    /// <summary>Those that some properties lead to.</summary>
    public static EquatableArray<DeclaredClassModel> Below(IEnumerable<DeclaredClass> classes, EquatableArray<DeclaredClassModel> all) =>
        all.Where(model => classes.Any(type => type.FullName == model.Class.FullName)).ToEquatableArray();

    /// <summary>The classes that no collection leads to.</summary>
    public static IEnumerable<DeclaredClass> Unused(
        (EquatableArray<CollectionModel> Collections, ImmutableArray<DeclaredDocument> Declarations) input, CancellationToken cancellation)
    {
        var used = new HashSet<string>(
            input.Collections.SelectMany(collection => collection.DeclaredClasses).Select(type => type.Class.TypeName)
                .Concat(input.Collections.Select(collection => collection.Types.DocumentName)),
            StringComparer.Ordinal);
        return input.Declarations
            .SelectMany(declaration => declaration.Classes)
            .Where(type => used.Add(type.TypeName));
    }

    private void Add(CollectionOutline outline, DeclaredDocument declaration)
    {
        foreach (var type in declaration.Classes)
        {
            _classes[type.TypeName] = type;
            if (declaration.Undeclared == Undeclared.Include)
            {
                _open.Add(type.TypeName);
            }
        }

        if (declaration.Classes.Count > 0)
        {
            foreach (var document in Schema.Sound(outline.ListedDocuments()))
            {
                Add(document.Id, document.Fields, declaration.Properties);
            }
        }
    }

    // Mappings are as deep as documents are, also where a class holds itself.
    private void Add(string id, MappingShape mapping, EquatableArray<DeclaredProperty> properties)
    {
        foreach (var property in properties.Where(property => property is { IsFaulty: false, Type: not null }))
        {
            var values = mapping.Fields.Where(field => property.Field is { } name ? field.Name == name : PropertyNames.Fits(property.Name, field.Name));
            foreach (var (name, inner) in values.SelectMany(field => DeclaredMappings.Of(field.Shape, property.Type!)).Where(found => _classes.ContainsKey(found.Class)))
            {
                if (!_mappings.TryGetValue(name, out var known))
                {
                    _mappings.Add(name, known = []);
                }

                known.Add((id, inner));
                Add(id, inner, _classes[name].Properties);
            }
        }
    }

    private DeclaredClassModel Build(DeclaredClass type, UserPart user)
    {
        var fields = _mappings.TryGetValue(type.TypeName, out var mappings) ? Schema.FieldsOf(mappings) : EquatableArray<SchemaField>.Empty;
        string[] reserved = [type.Name, .. ReservedNames.Object, .. user.Members, .. user.InheritedMembers];
        var (properties, classes) = NestedClasses.Of(
            InOrder(new PropertyModels(fields, type.Properties.Where(property => !property.IsFaulty).ToEquatableArray(), user)
            {
                Reserved = [type.Name, .. ReservedNames.Object],
                IsOpen = _open.Contains(type.TypeName),
            }.Build(), type),
            type.TypeName,
            reserved);
        return new(type, properties, classes, NamedPart.Of(type.Properties.Where(property => property.IsFaulty), user), user)
        {
            FieldNames = mappings is null ? null : fields.Select(field => field.Name).ToEquatableArray(),
        };
    }

    // Each use has an order of its own; that of the declaration is one for all of them.
    private static EquatableArray<PropertyModel> InOrder(EquatableArray<PropertyModel> properties, DeclaredClass type)
    {
        var names = type.Properties.Select(property => property.Name).ToList();
        return properties.OrderBy(property => property.Part is null ? names.Count : names.IndexOf(property.Name)).ToEquatableArray();
    }
}
