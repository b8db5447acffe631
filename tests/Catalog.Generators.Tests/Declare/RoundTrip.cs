using System.Collections;
using System.Globalization;
using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests.Declare;

/// <summary>What was inferred, declared as the generator proposes, and built again.</summary>
internal static class RoundTrip
{
    private static readonly SymbolDisplayFormat Signature = SymbolDisplayFormat.CSharpErrorMessageFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier)
        .AddMemberOptions(SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers);

    /// <summary>Declares every collection of a sound project and finds all types, values and texts as they were; the declarations by name of file.</summary>
    public static IReadOnlyDictionary<string, string> Of(Project project)
    {
        var inferred = project.Build();
        var texts = Declaration.Texts(project);
        var declaring = texts.Aggregate(project, (with, text) => with.WithSource(text.Value, text.Key));
        var declared = declaring.Build();
        Assert.Equal(Lines(inferred), Lines(declared));
        Assert.Empty(Declaration.Texts(declaring));
        return texts;
    }

    private static IEnumerable<string> Lines(Build build) =>
        build.Collections.Values.SelectMany(collection => Types(build, collection).Concat(Values(collection)));

    // Everything that code can name, and how it is accessible.
    private static IEnumerable<string> Types(Build build, IDocumentCollection collection) =>
        Types(build.Compilation.GetTypeByMetadataName(DocumentType(collection).FullName!)!);

    private static IEnumerable<string> Types(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>()
        .Where(property => property.ExplicitInterfaceImplementations.IsEmpty)
        .Select(property => property.ToDisplayString(Signature).Replace("partial ", "", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Prepend($"{type.DeclaredAccessibility} {type.IsSealed} {type.ToDisplayString()}")
        .Concat(type.GetTypeMembers().OrderBy(nested => nested.Name, StringComparer.Ordinal).SelectMany(Types));

    private static Type DocumentType(IDocumentCollection collection) => collection.GetType().GetGenericArguments()[0];

    private static IEnumerable<string> Values(IDocumentCollection collection) => collection.Fields
        .Select(Text)
        .Concat(collection.Documents.SelectMany(document => collection.Fields.Select(field =>
            $"{document.Id} {document.Title} {field}: {Text(document.GetValue(field))} as {document.GetText(field)}")));

    private static string Text(Field field) => $"{field} {field.Property} {field.Type} {field.IsNullable} {field.TextFormat}";

    private static string Text(object? value) => value switch
    {
        null => "nothing",
        string text => $"'{text}'",
        IMapping mapping => $"{value.GetType()} {{ {string.Join(", ", mapping.Fields.Select(field => $"{Text(field)} = {Text(mapping.GetValue(field))}"))} }}",
        DataNode { Kind: DataNodeKind.Mapping } node => $"{{ {string.Join(", ", node.Entries.Select(entry => $"{entry.Key} = {Text(entry.Value)}"))} }}",
        DataNode { Kind: DataNodeKind.Sequence } node => $"[{string.Join(", ", node.Items.Select(Text))}]",
        DataNode node => $"{node.Kind} {node.Text}",
        IDictionary map => $"{{ {string.Join(", ", map.Keys.Cast<object>().Select(key => $"{key} = {Text(map[key])}"))} }}",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Text))}]",
        _ => $"{value.GetType()} {Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };
}
