using Catalog.Engine;
using Catalog.Generators.Collections;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Schemas;

/// <summary>Writes the JSON Schema of a collection's documents, for editors to check and complete them.</summary>
internal sealed class SchemaWriter
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private readonly CollectionModel _collection;
    private readonly Definitions _definitions;
    private readonly PropertySchemas _properties;
    private readonly bool _isClosed;

    private SchemaWriter(CollectionModel collection, EquatableArray<CollectionModel> collections)
    {
        _collection = collection;
        _definitions = new Definitions(collection);
        _properties = new PropertySchemas(new TypeSchemas(_definitions, collections));
        _isClosed = collection.Undeclared == Undeclared.Error;
    }

    /// <summary>The text of the file, with LF line ends.</summary>
    public static string Text(CollectionModel collection, EquatableArray<CollectionModel> collections) =>
        new SchemaWriter(collection, collections).Document();

    // A list at the root of a file holds documents.
    private string Document() => Json.Object(
    [
        ("$schema", Json.Text(Dialect)),
        ("title", Json.Text(_collection.Types.Collection)),
        ("description", Json.Text(_collection.Summary ?? $"A document of the collection '{_collection.Types.Collection}'.")),
        ("type", Json.Array([Json.Text("object"), Json.Text("array")])),
        ("items", Json.Object([("$ref", Json.Text("#"))])),
        .. _properties.Of(_collection.Properties, ReaderFields.Of(_collection, _isClosed), _isClosed),
        ("$defs", Classes() is { Count: > 0 } classes ? Json.Object(classes) : null),
    ]);

    private List<(string Name, string? Value)> Classes() =>
    [
        .. Classes(_collection.Types.DocumentName, _collection.Classes),
        .. _collection.DeclaredClasses.SelectMany(type => Classes(type.Class.TypeName, type.Classes).Prepend(Class(type))),
        .. _definitions.Enums.Select(type => (_definitions.Of(type.Name), (string?)EnumSchema.Of(type.Members).ToJson())),
    ];

    private IEnumerable<(string Name, string? Value)> Classes(string container, IEnumerable<ClassModel> classes) => classes
        .Select(nested => (Name: $"{container}.{nested.Name}", Model: nested))
        .SelectMany(nested => Classes(nested.Name, nested.Model.Classes)
            .Prepend(Class(nested.Name, nested.Model.Summary, _properties.Of(nested.Model.Properties, [], isClosed: false))));

    private (string Name, string? Value) Class(DeclaredClassModel type) =>
        Class(type.Class.TypeName, type.Class.Summary, _properties.Of(type.Properties, [.. type.Others.Select(other => (other.Field, (string?)"true"))], _isClosed));

    private (string Name, string? Value) Class(string typeName, string? summary, IEnumerable<(string Name, string? Value)> members) =>
        (_definitions.Of(typeName), Json.Object(
        [
            ("description", string.IsNullOrEmpty(summary) ? null : Json.Text(summary!)),
            ("type", Json.Text("object")),
            .. members,
        ]));
}
