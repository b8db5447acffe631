using Catalog.Engine;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Emission;

/// <summary>Writes the members of a class for mappings, be it inferred or declared.</summary>
internal static class MappingEmitter
{
    /// <summary>What such a class is to tools.</summary>
    public const string Interface = "global::Catalog.Documents.IMapping";

    private const string Field = "global::Catalog.Documents.Field";

    /// <param name="writer">Where to write.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="fields">What the list of its fields is called.</param>
    /// <param name="properties">Its properties.</param>
    public static void Write(SourceWriter writer, string name, string fields, EquatableArray<PropertyModel> properties)
    {
        var held = PropertyEmitter.BackingFields(properties).ToList();
        writer.Write($"private static readonly {Field}[] {fields} =")
            .List(properties.Select(FieldExpression.Of).ToList(), ";")
            .Write(held.Count > 0 ? [""] : [])
            .Write(held)
            .Write($"""

                internal {CSharp.TypeDeclaration(name)}(
                """)
            .Indented(list => list.Write(string.Join(",\n", PropertyEmitter.Parameters(properties)) + ")"))
            .Braces(body => body.Write(PropertyEmitter.Assignments(properties)));
        PropertyEmitter.Properties(writer, properties, "mapping", PropertyEmitter.Value);
        writer.Write($"""

            /// <inheritdoc/>
            global::System.Collections.Generic.IReadOnlyList<{Field}> {Interface}.Fields => {fields};
            """);
        PropertyEmitter.GetValue(writer, properties, Interface, name);
    }
}
