using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Generators.Collections;
using Catalog.Generators.Options;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Emission;

/// <summary>Writes what concerns all collections: the class that lists them, and the global usings.</summary>
internal static class DocumentCollectionsEmitter
{
    private const string Interface = "global::Catalog.Documents.IDocumentCollection";
    private const string Generic = "global::System.Collections.Generic";

    public static void Emit(
        SourceProductionContext context, ((EquatableArray<CollectionTypes> Collections, UserPart User) List, ProjectOptions Project) input)
    {
        var ((collections, user), project) = input;
        if (collections.Count == 0)
        {
            return;
        }

        context.AddSource("DocumentCollections.g.cs", Collections(collections, user, project.Namespace).ToSourceText());
        var namespaces = collections.Select(types => types.Namespace).Append(project.Namespace)
            .Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToList();
        if (project.HasImplicitUsings && namespaces.Count > 0)
        {
            context.AddSource("GlobalUsings.g.cs", SourceWriter.File("").Write(namespaces.Select(name => $"global using {name};")).ToSourceText());
        }
    }

    private static SourceWriter Collections(EquatableArray<CollectionTypes> collections, UserPart user, string ns)
    {
        var type = $"{Generic}.IReadOnlyDictionary<string, {Interface}>";
        var field = user.Free("_all");
        return SourceWriter.File(ns)
            .Write(user.HasDocumentation ? [] : ["/// <summary>The collections of documents in this assembly.</summary>"])
            .Write("static partial class DocumentCollections")
            .Braces(body => body
                .Write($"""
                    private static {type}? {field};

                    /// <summary>Every collection by its name, in order of name.</summary>
                    public static {type} All =>
                        global::System.Threading.LazyInitializer.EnsureInitialized(ref {field}, static () =>
                            new global::System.Collections.ObjectModel.ReadOnlyDictionary<string, {Interface}>(
                                new {Generic}.OrderedDictionary<string, {Interface}>(global::System.StringComparer.Ordinal)
                    """)
                .Indented(outer => outer.Indented(middle => middle.Indented(inner => inner
                    .Write("{")
                    .Indented(entries => entries.Write(collections.Select(
                        types => $"[{CSharp.Literal(types.Collection)}] = {types.CollectionName}.All,")))
                    .Write("}));")))));
    }
}
