using Catalog.Engine;
using Catalog.Engine.Documents;
using Catalog.Generators.Collections;
using Catalog.Generators.Documents;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Emission;

/// <summary>Writes documents: each a static property that builds its document when it is first touched.</summary>
internal static class DocumentEmitter
{
    public static void Emit(SourceProductionContext context, (SourceFile File, bool IsOverLimit) input)
    {
        var (file, isOverLimit) = input;
        var writer = SourceWriter.File(file.Types.Namespace);
        writer.Write($"static partial class {CSharp.TypeDeclaration(file.Types.Collection)}").Braces(body =>
        {
            for (var i = 0; i < file.Documents.Count; i++)
            {
                body.Write(i > 0 ? [""] : []);
                Write(body, file.Types, isOverLimit ? Emptied(file.Documents[i]) : file.Documents[i]);
            }
        });
        context.AddSource(file.HintName, writer.ToSourceText());
    }

    // Beyond the limit an error stands already: without the text it stays the only one.
    private static DocumentModel Emptied(DocumentModel document) => document with
    {
        Title = document.Id,
        Body = DocumentBody.Of([]),
        Values = document.Values.Select(value => value with { Value = null }).ToEquatableArray(),
    };

    private static void Write(SourceWriter writer, CollectionTypes types, DocumentModel document)
    {
        var field = document.BackingField;
        writer.Write($"""
            private static {types.DocumentName}? {field};

            /// <summary>{CSharp.Documentation(document.Title)}</summary>
            /// <remarks>
            """)
            .Write(document.Summary is { } summary ? [$"/// <para>{CSharp.Documentation(summary)}</para>"] : [])
            .Write($"""
                /// <para>Id <c>{CSharp.Documentation(document.Id)}</c>, from <c>{CSharp.Documentation(document.SourcePath)}</c>.</para>
                /// </remarks>
                {document.Access} static {types.DocumentName} {document.Member} =>
                    global::System.Threading.LazyInitializer.EnsureInitialized(ref {field}, static () => new {types.DocumentName}(
                """)
            .Indented(call => call.Indented(arguments => Arguments(arguments, document)))
            .Write(document.FormerNames.Select(former => $"""

                /// <summary>What <see cref="{document.Member}"/> was called; its alias <c>{CSharp.Documentation(former.Alias)}</c> keeps the name.</summary>
                [global::System.Obsolete("The document is called '{document.Member}' now.")]
                {document.Access} static {types.DocumentName} {former.Name} => {document.Member};
                """));
    }

    private static void Arguments(SourceWriter writer, DocumentModel document)
    {
        writer.Write($"""
            id: {CSharp.Literal(document.Id)},
            title: {CSharp.Literal(document.Title)},
            sourcePath: {CSharp.Literal(document.SourcePath)},
            contentHash: {CSharp.Literal(document.ContentHash)},
            """);
        var end = document.Values.Count == 0 ? "));" : ",";
        BodyEmitter.Write(writer, document.Body, end);
        for (var i = 0; i < document.Values.Count; i++)
        {
            var value = document.Values[i];
            writer.Write($"{value.Name}: {ValueExpression.Of(value.Value)}{(i == document.Values.Count - 1 ? "));" : ",")}");
        }
    }
}
