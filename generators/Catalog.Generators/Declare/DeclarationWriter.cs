using Catalog.Engine;
using Catalog.Generators.Collections;
using Catalog.Generators.Emission;

namespace Catalog.Generators.Declare;

/// <summary>Writes the class that the user would declare for what was inferred.</summary>
internal sealed class DeclarationWriter
{
    private readonly SourceWriter _body = new();
    private readonly ShortNames _names;

    private DeclarationWriter(CollectionModel collection, DeclarationScope scope)
    {
        _names = new ShortNames(scope, collection.Types.DocumentName);
        Document(collection);
    }

    /// <summary>The text of the file, with LF line ends.</summary>
    public static string Text(CollectionModel collection, DeclarationScope scope)
    {
        var writer = new DeclarationWriter(collection, scope);
        var ns = collection.Types.Namespace;
        var blocks = new[]
        {
            scope.IsAnnotated ? "" : "#nullable enable",
            string.Join("\n", writer._names.Imports),
            ns.Length == 0 ? "" : $"namespace {ns};",
            writer._body.ToString(),
        };
        return string.Join("\n\n", blocks.Where(block => block.Length > 0));
    }

    private void Document(CollectionModel collection)
    {
        var types = collection.Types;
        var modifiers = collection.DocumentPart.Exists ? "partial" : "internal sealed partial";
        _body
            .Write(collection.DocumentPart.HasDocumentation ? [] : [$"/// <summary>A document of the collection '{types.Collection}'.</summary>"])
            .Write($"""
                // Fields that have no property here are still inferred and added; Undeclared = UndeclaredFields.Ignore, beside the name of the
                // collection, leaves them out, and UndeclaredFields.Error makes each an error.
                [{_names.OfAttribute(ScopeReader.DocumentAttribute)}({CSharp.Literal(types.Collection)})]
                """);
        Class($"{modifiers} class {CSharp.TypeDeclaration(types.DocumentClass)}", collection.Properties, collection.Identity, collection.Classes, "document");
    }

    private void Class(
        string head, EquatableArray<PropertyModel> properties, EquatableArray<string> otherFields, EquatableArray<ClassModel> classes, string owner)
    {
        if (properties.Count == 0)
        {
            _body.Write(head + ";");
            return;
        }

        _body.Write(head).Braces(body =>
        {
            for (var i = 0; i < properties.Count; i++)
            {
                var property = properties[i];
                body.Write(i == 0 ? [] : [""])
                    .Write(FieldSummary.Of(property, owner))
                    .Write(FieldName.IsEnough(property, properties, otherFields)
                        ? [] : [$"[{_names.OfAttribute(ScopeReader.FieldAttribute)}({CSharp.Literal(property.Field)})]"])
                    .Write($"public partial {_names.Of(property.Type, property.IsNullable)} {CSharp.Identifier(property.Name)} {{ get; }}");
            }

            foreach (var nested in classes)
            {
                body.Write("").Write($"/// <summary>{CSharp.Documentation(nested.Summary)}</summary>");
                Class($"public sealed partial class {nested.Name}", nested.Properties, EquatableArray<string>.Empty, nested.Classes, "mapping");
            }
        });
    }
}
