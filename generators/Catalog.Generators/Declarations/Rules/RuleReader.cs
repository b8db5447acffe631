using Catalog.Engine;
using Catalog.Engine.Rules;
using Catalog.Engine.Typing;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Declarations.Rules;

/// <summary>Reads the validation attributes of a property.</summary>
internal static class RuleReader
{
    private const string Namespace = "System.ComponentModel.DataAnnotations.";
    private const string Base = Namespace + "ValidationAttribute";

    // It says how to show a value, and takes all.
    private const string DataType = Namespace + "DataTypeAttribute";

    private static readonly Dictionary<string, Func<AttributeData, FieldType, IPropertySymbol, AttributeRule>> Readers = new(StringComparer.Ordinal)
    {
        ["Range"] = (attribute, type, _) => RangeReader.Of(attribute, type),
        ["RegularExpression"] = (attribute, _, _) => attribute.Values() is [var pattern]
            ? new RegularExpressionRule(pattern as string ?? "", attribute.Named("MatchTimeoutInMilliseconds", RegularExpressionRule.DefaultTimeout))
            : null,
        ["StringLength"] = (attribute, _, _) => attribute.Values() is [int maximum]
            ? new StringLengthRule(maximum, attribute.Named("MinimumLength", 0))
            : null,
        ["MinLength"] = (attribute, _, _) => attribute.Values() is [int length] ? new MinLengthRule(length) : null,
        ["MaxLength"] = (attribute, _, _) => attribute.Values() is [int length] ? new MaxLengthRule(length) : new MaxLengthRule(),
        ["Length"] = (attribute, _, _) => attribute.Values() is [int minimum, int maximum] ? new LengthRule(minimum, maximum) : null,
        ["AllowedValues"] = ValuesReader.Allowed,
        ["DeniedValues"] = ValuesReader.Denied,
        ["Required"] = (attribute, _, _) => new RequiredRule(attribute.Named("AllowEmptyStrings", false)),
        ["EmailAddress"] = (_, _, _) => new EmailAddressRule(),
        ["Url"] = (_, _, _) => new UrlRule(),
        ["Phone"] = (_, _, _) => new PhoneRule(),
        ["CreditCard"] = (_, _, _) => new CreditCardRule(),
        ["Base64String"] = (_, _, _) => new Base64StringRule(),
        ["FileExtensions"] = (attribute, _, _) => new FileExtensionsRule(attribute.Named<string?>("Extensions", null)),
    };

    /// <summary>The rules of a property, in the order of its attributes.</summary>
    /// <param name="property">The property.</param>
    /// <param name="type">What it holds.</param>
    public static RuleReading Of(IPropertySymbol property, FieldType type)
    {
        var (rules, violations, others) = (new List<ValueRule>(), new List<string>(), new List<string>());
        foreach (var attribute in property.GetAttributes().Where(attribute => attribute.AttributeClass is { } known && IsValidation(known)))
        {
            var name = ShortName(attribute.AttributeClass!);
            if (FullName(attribute.AttributeClass!) != Namespace + name + nameof(Attribute) || !Readers.TryGetValue(name, out var reader))
            {
                others.Add(name);
            }
            else if (attribute.AreKnown())
            {
                var (rule, violation) = Check(reader(attribute, Subject.Of(type), property), type);
                rules.AddRange(rule is null ? [] : [rule with { Message = Message(attribute) }]);
                violations.AddRange(violation is null ? [] : [$"[{name}] {violation}"]);
            }
        }

        return new(rules.ToEquatableArray(), violations.ToEquatableArray(), others.ToEquatableArray());
    }

    private static AttributeRule Check(AttributeRule read, FieldType type)
    {
        var subject = read.Rule is { CountsItems: true } ? type : Subject.Of(type);
        return read.Rule is not { } rule ? read
            : !rule.Judges(subject) ? AttributeRule.Flawed($"can't be checked on {Subject.Name(subject)}")
            : rule.Flaw is { } flaw ? AttributeRule.Flawed(flaw)
            : read;
    }

    // The framework takes an empty message for none.
    private static string? Message(AttributeData attribute) =>
        attribute.Named<string?>("ErrorMessage", null) is { Length: > 0 } message ? message : null;

    private static bool IsValidation(INamedTypeSymbol? type) =>
        type is not null && FullName(type) is var name && name != DataType && (name == Base || IsDerived(type.BaseType));

    private static bool IsDerived(INamedTypeSymbol? type) => type is not null && (FullName(type) == Base || IsDerived(type.BaseType));

    private static string FullName(INamedTypeSymbol type) => type.ToDisplayString(CSharp.MetadataFormat);

    private static string ShortName(INamedTypeSymbol type) =>
        type.Name.Length > nameof(Attribute).Length && type.Name.EndsWith(nameof(Attribute), StringComparison.Ordinal)
            ? type.Name.Substring(0, type.Name.Length - nameof(Attribute).Length)
            : type.Name;
}
