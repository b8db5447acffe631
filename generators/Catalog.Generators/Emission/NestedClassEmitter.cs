using Catalog.Engine;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Emission;

/// <summary>Writes the classes of fields that hold fields.</summary>
internal static class NestedClassEmitter
{
    private const string Field = "global::Catalog.Documents.Field";
    private const string Mapping = "global::Catalog.Documents.IMapping";

    public static void Write(SourceWriter writer, EquatableArray<ClassModel> classes)
    {
        foreach (var nested in classes)
        {
            writer.Write($"""

                /// <summary>{CSharp.Documentation(nested.Field is { } field ? $"What stands in the field '{field}'." : "What stands in each of several fields.")}</summary>
                public sealed class {nested.Name} : {Mapping}
                """).Braces(body => Body(body, nested));
        }
    }

    private static void Body(SourceWriter writer, ClassModel nested)
    {
        writer.Write($"private static readonly {Field}[] _fields =")
            .List(nested.Properties.Select(FieldExpression.Of).ToList(), ";")
            .Write($"""

                internal {nested.Name}(
                """)
            .Indented(list => list.Write(string.Join(",\n", PropertyEmitter.Parameters(nested.Properties)) + ")"))
            .Braces(body => body.Write(PropertyEmitter.Assignments(nested.Properties)));
        PropertyEmitter.Properties(writer, nested.Properties, "mapping");
        writer.Write($"""

            /// <inheritdoc/>
            global::System.Collections.Generic.IReadOnlyList<{Field}> {Mapping}.Fields => _fields;
            """);
        PropertyEmitter.GetValue(writer, nested.Properties, Mapping, nested.Name);
        Write(writer, nested.Classes);
    }
}
