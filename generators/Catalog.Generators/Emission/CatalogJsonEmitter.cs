using Catalog.Generators.Collections;
using Catalog.Generators.Options;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Emission;

/// <summary>Writes the class that tells System.Text.Json how the documents of the assembly are written.</summary>
/// <remarks>The generator of System.Text.Json does not see what this one writes, and leaves it out in silence.</remarks>
internal static class CatalogJsonEmitter
{
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata";
    private const string Json = "global::Catalog.Documents.Json.JsonResolver";

    public static void Emit(SourceProductionContext context, ((JsonTypes Types, UserPart User) Json, ProjectOptions Project) input)
    {
        var ((types, user), project) = input;
        if (types.Collections.Count == 0)
        {
            return;
        }

        var field = user.Free("_resolver");
        var writer = SourceWriter.File(project.Namespace)
            .Write(user.HasDocumentation ? [] : ["/// <summary>How the documents of this assembly are written as JSON.</summary>"])
            .Write("static partial class CatalogJson")
            .Braces(body => body
                .Write($"""
                    private static {Metadata}.IJsonTypeInfoResolver? {field};

                    /// <summary>Serves the document classes, their collections, the classes in them, and lists of each, without reflection; null
                    /// stands for any other type. To be written: nothing but a partial date is read.</summary>
                    public static {Metadata}.IJsonTypeInfoResolver Resolver =>
                        global::System.Threading.LazyInitializer.EnsureInitialized(ref {field}, static () =>
                            {Metadata}.JsonTypeInfoResolver.Combine(
                    """)
                .Indented(outer => outer.Indented(middle => middle.Indented(resolvers => resolvers
                    .Write(types.Collections.Select(collection => $"{Json}.OfDocuments(static () => {collection}.All),"))
                    .Write(types.Mappings.Select(mapping => $"{Json}.OfMappings<{mapping}>(),"))
                    .Write($"{Json}.OfValues));")))));
        context.AddSource("CatalogJson.g.cs", writer.ToSourceText());
    }
}
