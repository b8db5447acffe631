using Catalog.Generators.Collections;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Emission;

/// <summary>Writes the other half of a class that the user declared for mappings.</summary>
internal static class DeclaredClassEmitter
{
    public static void Emit(SourceProductionContext context, DeclaredClassModel model)
    {
        var writer = SourceWriter.File(model.Class.Namespace).In(model.Class.Containers, inner => inner
            .Write(model.Part.HasDocumentation ? [] : ["/// <summary>What stands in a field of documents.</summary>"])
            .Write($"partial class {CSharp.TypeDeclaration(model.Class.Name)} : {MappingEmitter.Interface}")
            .Braces(body => Body(body, model)));
        context.AddSource(HintName.OfClass(model), writer.ToSourceText());
    }

    private static void Body(SourceWriter writer, DeclaredClassModel model)
    {
        var fields = model.FreeField("_fields");
        MappingEmitter.Write(writer, model.Class.Name, fields, model.Properties);
        foreach (var other in model.Others)
        {
            writer.Write("").Write(UnfilledProperty.Of(other.Name, other.Part));
        }

        NestedClassEmitter.Write(writer, model.Classes);
    }
}
