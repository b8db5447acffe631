using System.Text.RegularExpressions;
using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Catalog.Generators.Declarations;

/// <summary>Reads a partial property of a declared class.</summary>
internal static class PropertyReader
{
    private const string FieldAttribute = "Catalog.Documents.FieldAttribute";

    private static readonly Regex Qualifier = new(@"(global::)?((\?::)?@?\w+\.)+(?=\?::)", RegexOptions.CultureInvariant);

    /// <summary>Reads a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="isOfDocument">Whether it is a document's, and not that of a mapping in one.</param>
    /// <param name="faulty">The classes that can't be completed.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static PropertyReading Read(
        IPropertySymbol property, bool isOfDocument, ICollection<INamedTypeSymbol> faulty, CancellationToken cancellation)
    {
        var syntax = property.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        var part = new DeclaredPart(
            string.Join(" ", ((MemberDeclarationSyntax)syntax).Modifiers.Select(modifier => modifier.Text)),
            TypeName(property.Type),
            Accessors(syntax),
            syntax.HasDocumentation(),
            syntax.Summary());
        var violation = PropertyRules.Violation(property, isOfDocument);
        var type = PropertyType.Of(property.Type);
        var isStandard = isOfDocument && StandardProperty.Type(property.Name) is not null;
        var violations = new List<string>();
        var problems = new List<Problem>();
        var traits = violation is null && type is not null ? Traits(property, type, isOfDocument, violations, problems) : PropertyTraits.None;
        var isFaulty = violation is not null
            || (type is null && !isStandard)
            || (RoleReader.IsWayBack(property) && traits.Inverse is null)
            || PropertyType.Leaves(property.Type).Any(faulty.Contains);
        return new(
            new DeclaredProperty(property.Name, Field(property), part, type, isFaulty, IsNullable(property.Type), traits),
            property.Locations[0].ToPlace(),
            new[] { violation }.OfType<string>().Concat(violations).Select(reason => PropertyRules.At(property, reason)).Concat(problems).ToEquatableArray());
    }

    private static PropertyTraits Traits(
        IPropertySymbol property, FieldType type, bool isOfDocument, List<string> violations, List<Problem> problems)
    {
        var rules = RuleReader.Of(property, type);
        var (conditions, unmet) = ConditionReader.Of(property);
        var value = DefaultReader.Of(property, type);
        var separator = property.Attribute(FieldAttribute)?.Named<string?>("Separator", null);
        var (path, place) = property.Locations[0].ToPlace();
        violations.AddRange(rules.Violations);
        violations.AddRange(unmet);
        violations.AddRange(type.Leaf() is EnumFieldType members ? SameTexts(members) : []);
        violations.AddRange(value.Value is { } standIn ? rules.Rules.Select(rule => rule.Violation(standIn)).OfType<string>().Select(reason => "its default breaks a rule: " + reason) : []);
        violations.AddRange(new[] { value.Violation, separator is null ? null : SeparatorViolation(separator, type) }.OfType<string>());
        problems.AddRange(rules.Unchecked.Select(name =>
            Problem.At(Fault.UncheckedAttribute, path, place, name, property.ContainingType.Name + "." + property.Name)));
        var traits = new PropertyTraits
        {
            Separator = separator is { Length: > 0 } && type is ListFieldType ? separator : null,
            Default = value.Value,
            Rules = rules.Rules,
            Conditions = conditions,
            WarnsOfTrimming = property.GetAttributes().Any(WarnsOfTrimming),
        };
        return RoleReader.Of(property, type, isOfDocument, traits, violations);
    }

    private static IEnumerable<string> SameTexts(EnumFieldType type) => type.Members
        .Where((member, index) => type.Members.Take(index).Any(other => other.Name != member.Name && EnumMatch.AreAlike(other.Text, member.Text)))
        .Select(member => $"documents write two members of {type.DisplayName} as '{Excerpt.Of(member.Text)}'");

    // Of the framework's own: what another attribute does when it runs nobody knows here.
    private static bool WarnsOfTrimming(AttributeData attribute) =>
        attribute.AttributeClass?.ToDisplayString().StartsWith("System.ComponentModel.", StringComparison.Ordinal) is true
        && attribute.AttributeConstructor?.Attribute("System.Diagnostics.CodeAnalysis.RequiresUnreferencedCodeAttribute") is not null;

    private static string? SeparatorViolation(string separator, FieldType type) =>
        separator.Length == 0 ? "[Field] its separator is empty"
        : type is not ListFieldType ? "[Field] a separator needs a property that is an IReadOnlyList"
        : null;

    private static string? Field(IPropertySymbol property) =>
        property.Attribute(FieldAttribute) is { ConstructorArguments: [{ Value: string name }] } ? name : null;

    private static EquatableArray<string> Accessors(SyntaxNode syntax) =>
        (((BasePropertyDeclarationSyntax)syntax).AccessorList?.Accessors ?? [])
            .Select(accessor => string.Join(" ", accessor.Modifiers.Append(accessor.Keyword).Select(token => token.Text)))
            .ToEquatableArray();

    // Without nullable annotations a missing reference is possible, and generated code must say so.
    private static string TypeName(ITypeSymbol type)
    {
        var parts = type.ToDisplayParts(CSharp.TypeFormat)
            .Select(part => part.Kind == SymbolDisplayPartKind.ErrorTypeName ? UnboundType.Of(part.ToString()) : part.ToString());
        return Qualifier.Replace(string.Concat(parts), "") + (type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None } ? "?" : "");
    }

    // Without nullable annotations nobody said that a reference must be there.
    private static bool IsNullable(ITypeSymbol type) => type.IsReferenceType
        ? type.NullableAnnotation != NullableAnnotation.NotAnnotated
        : type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
