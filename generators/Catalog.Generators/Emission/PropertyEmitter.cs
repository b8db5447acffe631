using Catalog.Engine;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Emission;

/// <summary>Writes what document classes and the classes in them have in common: their properties, and how tools read them.</summary>
internal static class PropertyEmitter
{
    // Else all values would be of the type that they have in common: an int beside a decimal would become one.
    private const string Boxed = "(object?)";

    private const string Lazy = "global::System.Lazy";

    private const string NoTrimmingWarning =
        "[global::System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"Trimming\", \"IL2026\", "
        + "Justification = \"The documents were checked when this was built: the attribute never runs.\")]";

    /// <summary>The fields that hold declared properties.</summary>
    public static IEnumerable<string> BackingFields(EquatableArray<PropertyModel> properties) => properties
        .Where(property => property.Part is not null)
        .Select(property => $"private readonly {Type(property)} {property.BackingField};");

    /// <summary>The parameters of a constructor: what may be left out comes last.</summary>
    public static IEnumerable<string> Parameters(EquatableArray<PropertyModel> properties) => properties
        .Where(property => !property.IsNullable)
        .Select(property => $"{Type(property)} {property.Parameter}")
        .Concat(properties.Where(property => property.IsNullable).Select(property => $"{Type(property)} {property.Parameter} = null"));

    /// <summary>What a constructor does with them.</summary>
    public static IEnumerable<string> Assignments(EquatableArray<PropertyModel> properties) =>
        properties.Select(property => $"{property.BackingField ?? Qualified(property)} = {property.Parameter};");

    /// <summary>The properties, each with what is known of its field.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="owner">What has them: a document, or a mapping in one.</param>
    /// <param name="valueOf">What gives the value of each; null where an automatic property holds it.</param>
    public static void Properties(SourceWriter writer, EquatableArray<PropertyModel> properties, string owner, Func<PropertyModel, string?> valueOf)
    {
        foreach (var property in properties)
        {
            var name = CSharp.Identifier(property.Name);
            writer.Write("").Write(property.Part is { HasDocumentation: true } ? [] : [PropertyDocumentation.Of(property, owner)]);
            writer.Write(property.Traits.WarnsOfTrimming ? [NoTrimmingWarning] : []);
            writer.Write(property.Part is { } part
                ? $"{part.Modifiers} {part.TypeName} {name} => {valueOf(property)};"
                : $"public {TypeName.Of(property.Type, property.IsNullable)} {name} {(valueOf(property) is { } value ? $"=> {value};" : "{ get; }")}");
        }
    }

    /// <summary>The value of a field by its description.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="owner">The interface that asks for it.</param>
    /// <param name="name">What has the fields.</param>
    public static void GetValue(SourceWriter writer, EquatableArray<PropertyModel> properties, string owner, string name) => writer
        .Write($"""

            /// <inheritdoc/>
            object? {owner}.GetValue(global::Catalog.Documents.Field field) =>
                (field ?? throw new global::System.ArgumentNullException(nameof(field))).Property switch
            """)
        .Indented(body => body.Write("{").Indented(arms => arms
            .Write(properties.Select((property, index) => $"{CSharp.Literal(property.Name)} => {(index == 0 ? Boxed : "")}{CSharp.Identifier(property.Name)},"))
            .Write($"_ => throw new global::System.ArgumentException($\"'{{field}}' is no field of {name}.\", nameof(field)),"))
            .Write("};"));

    /// <summary>The type of the field that holds a property, and of the constructor's parameter for it.</summary>
    private static string Type(PropertyModel property) => property switch
    {
        { Part: { } part, IsDeferred: true } => $"{Lazy}<{part.TypeName.TrimEnd('?')}>{(property.IsNullable ? "?" : "")}",
        { Part: { } part } => part.TypeName,
        _ => TypeName.Of(property.Type, property.IsNullable),
    };

    /// <summary>What gives the value of a property that a private field holds; null where an automatic property does.</summary>
    public static string? Value(PropertyModel property) => property.BackingField is { } field
        ? field + (property.IsDeferred ? property.IsNullable ? "?.Value" : ".Value" : "")
        : null;

    // A name without case is that of its parameter too.
    private static string Qualified(PropertyModel property) =>
        CSharp.Identifier(property.Name) is var name && name == property.Parameter ? "this." + name : name;
}
