using System.Collections.Immutable;
using Catalog.Engine;
using Catalog.Generators.Collections;
using Catalog.Generators.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalog.Generators.Declare;

/// <summary>Asks the compiler which simple names mean the types that declarations are made of.</summary>
internal static class ScopeReader
{
    /// <summary>The attribute on a document class.</summary>
    public const string DocumentAttribute = "Catalog.Documents.DocumentAttribute";

    /// <summary>The attribute on a property whose name is not its field's.</summary>
    public const string FieldAttribute = "Catalog.Documents.FieldAttribute";

    private const string Members = """
        [Document("")] private sealed class Probe
        {
            [Field("")] private int number;
            private DateOnly date;
            private DateTime dateTime;
            private DateTimeOffset dateTimeOffset;
            private TimeOnly time;
            private Guid guid;
            private Uri uri;
            private IReadOnlyList<int> list;
            private IReadOnlyDictionary<int, int> dictionary;
            private DataNode data;
            private PartialDate partialDate;
        }
        """;

    private static readonly string[] Types =
    [
        DocumentAttribute, FieldAttribute, "Catalog.Documents.DataNode", "Catalog.Documents.PartialDate", "System.DateOnly", "System.DateTime",
        "System.DateTimeOffset", "System.TimeOnly", "System.Guid", "System.Uri", "System.Collections.Generic.IReadOnlyList",
        "System.Collections.Generic.IReadOnlyDictionary",
    ];

    public static DeclarationScope Of(
        ((Compilation Compilation, ProjectOptions Project) Sources, EquatableArray<CollectionTypes> Collections) input, CancellationToken cancellation)
    {
        var ((compilation, project), collections) = input;
        if (!project.IsDeclaring)
        {
            return DeclarationScope.None;
        }

        // What is generated beside a declaration the compiler does not know yet.
        var generated = new HashSet<string>(collections.SelectMany(types => new[] { types.Collection, types.DocumentClass }), StringComparer.Ordinal);
        var free = Types.Where(type => !generated.Contains(Namespaces.NameOf(type))).ToList();
        var imports = string.Concat(Types.Select(Namespaces.Of).Distinct().Select(ns => $"using {ns};\n"));
        var known = Meanings(compilation, project.Namespace, "", cancellation);
        var importable = Meanings(compilation, project.Namespace, imports, cancellation);
        return new(
            true,
            compilation.Options.NullableContextOptions is NullableContextOptions.Enable,
            free.Where(type => known.Contains(type) && importable.Contains(type)).ToEquatableArray(),
            free.Where(importable.Contains).ToEquatableArray());
    }

    // The types that the names in a file of these imports mean.
    private static HashSet<string> Meanings(Compilation compilation, string ns, string imports, CancellationToken cancellation)
    {
        var options = compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions
            ?? new CSharpParseOptions(((CSharpCompilation)compilation).LanguageVersion);
        var owner = $"partial class CatalogDeclaration {{ {Members} }}";
        var tree = CSharpSyntaxTree.ParseText(imports + (ns.Length == 0 ? owner : $"namespace {ns} {{ {owner} }}"), options, cancellationToken: cancellation);
        var model = compilation.AddSyntaxTrees(tree).GetSemanticModel(tree);
        var nodes = tree.GetRoot(cancellation).DescendantNodes().ToImmutableArray();
        return new(
            nodes.OfType<VariableDeclarationSyntax>().Select(field => (ISymbol?)model.GetTypeInfo(field.Type, cancellation).Type?.OriginalDefinition)
                .Concat(nodes.OfType<AttributeSyntax>().Select(attribute => model.GetSymbolInfo(attribute, cancellation).Symbol?.ContainingType))
                .OfType<INamedTypeSymbol>()
                .Where(type => type.TypeKind != TypeKind.Error)
                .Select(type => type.ToDisplayString(CSharp.NamespaceFormat)),
            StringComparer.Ordinal);
    }
}
