using Catalog.Generators.Collections;
using Catalog.Generators.Emission.Storage;
using Catalog.Generators.Joins;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Emission;

/// <summary>Writes the members by which documents of a collection are found.</summary>
internal static class LookupEmitter
{
    private const string EnsureInitialized = "global::System.Threading.LazyInitializer.EnsureInitialized";

    public static void Emit(SourceProductionContext context, CollectionLookups lookups)
    {
        var tables = lookups.Tables.Where(table => !lookups.Part.Has(Name(table))).ToList();
        var writer = SourceWriter.File(lookups.Types.Namespace);
        writer.Write($"static partial class {CSharp.TypeDeclaration(lookups.Types.Collection)}").Braces(body =>
        {
            for (var i = 0; i < tables.Count; i++)
            {
                Write(body.Write(i > 0 ? [""] : []), lookups, tables[i]);
            }
        });
        context.AddSource(HintName.OfLookups(lookups.Types), writer.ToSourceText());
    }

    private static string Name(LookupTable table) => table.IsKey ? LookupNames.OfKey(table.Property) : LookupNames.OfGroups(table.Property);

    private static void Write(SourceWriter writer, CollectionLookups lookups, LookupTable table)
    {
        var (types, key) = (lookups.Types, TypeName.Of(table.Type));
        var type = $"global::Catalog.Documents.{(table.IsKey ? "DocumentKeys" : "DocumentLookup")}<{key}, {types.DocumentName}>";
        var field = lookups.Part.Free("_" + CSharp.Camel(Name(table)));
        var property = $"{types.DocumentName}.{CSharp.Identifier(table.Property)}";
        var parameter = CSharp.Identifier(CSharp.Camel(table.Property));
        writer
            .Write($"private static {type}? {field};")
            .Write(table.IsKey
                ? $"""

                    /// <summary>The document whose <see cref="{property}"/> is the given one; <see langword="null"/> where there is none.</summary>
                    /// <param name="{CSharp.Camel(table.Property)}">The value, compared exactly.</param>
                    {types.MemberAccess} static {types.DocumentName}? {Name(table)}({key} {parameter}) =>
                    """
                : $"""

                    /// <summary>The documents by their <see cref="{property}"/>; those that have none are left out.</summary>
                    {types.MemberAccess} static {type} {Name(table)} =>
                    """)
            .Indented(body => body
                .Write($"{EnsureInitialized}(ref {field}, static () => new {type}(")
                .Indented(list => list.Write($"{string.Join(",\n", Arguments(lookups, table).Prepend("All"))})){(table.IsKey ? $".Find({parameter})" : "")};")));
    }

    private static IEnumerable<string> Arguments(CollectionLookups lookups, LookupTable table) =>
        lookups.IsPacked ? [PackedExpression.Values(TypeName.Of(table.Type), "All", table.Property)] : table.Entries.Select(entry => Entry(entry, table));

    private static string Entry(LookupEntry entry, LookupTable table)
    {
        var ids = entry.Ids.Select(CSharp.Literal);
        return $"({ValueExpression.Of(entry.Value)}, {(table.IsKey ? ids.First() : $"[{string.Join(", ", ids)}]")})";
    }
}
