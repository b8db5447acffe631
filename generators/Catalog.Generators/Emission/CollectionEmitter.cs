using Catalog.Generators.Collections;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Emission;

/// <summary>Writes the class of a collection with the list of its documents.</summary>
internal static class CollectionEmitter
{
    public static void Emit(SourceProductionContext context, CollectionModel collection)
    {
        var types = collection.Types;
        var listed = collection.Members.Where(member => member.IsListed).ToList();
        var type = $"global::Catalog.Documents.DocumentCollection<{types.DocumentName}>";
        var writer = SourceWriter.File(types.Namespace);
        if (!collection.CollectionPart.HasDocumentation)
        {
            var documents = listed.Count == 1 ? "1 document" : FormattableString.Invariant($"{listed.Count} documents");
            writer.Write($"/// <summary>The collection '{types.Collection}': {documents}.</summary>");
        }

        writer.Write($"static partial class {types.Collection}").Braces(body => body
            .Write($"""
                private static {type}? _all;

                /// <summary>Every document of the collection, in order of id.</summary>
                {types.MemberAccess} static {type} All =>
                    global::System.Threading.LazyInitializer.EnsureInitialized(ref _all, static () => new {type}(
                """)
            .Indented(arguments => arguments.Indented(list => list
                .Write($"{CSharp.Literal(types.Collection)},")
                .Write("[")
                .Indented(fields => fields.Write(collection.Properties.Select(Field)))
                .Write("],")
                .Write("[")
                .Indented(ids => ids.Write(listed.Select(member => CSharp.Literal(member.Id) + ",")))
                .Write("],")
                .Write("static index => index switch")
                .Write("{")
                .Indented(arms => arms
                    .Write(listed.Select((member, index) => FormattableString.Invariant($"{index} => {member.Name},")))
                    .Write("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),"))
                .Write("}));"))));
        context.AddSource(HintName.OfCollection(types), writer.ToSourceText());
    }

    private static string Field(PropertyModel property)
    {
        var format = property.TextFormat is { } text ? $", format: {CSharp.Literal(text)}" : "";
        return $"new({CSharp.Literal(property.Field)}, {CSharp.Literal(property.Name)}, typeof({TypeName.Of(property.Type)}), "
            + $"isNullable: {(property.IsNullable ? "true" : "false")}, summary: {CSharp.Literal(PropertyDocumentation.Summary(property))}{format}),";
    }
}
