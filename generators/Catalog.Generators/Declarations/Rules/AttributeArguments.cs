using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Declarations.Rules;

/// <summary>The arguments of an attribute, whatever the user has typed of it so far.</summary>
internal static class AttributeArguments
{
    /// <summary>Whether the compiler understood the attribute; of others it tells.</summary>
    public static bool AreKnown(this AttributeData attribute) =>
        attribute.AttributeConstructor is { } constructor
        && constructor.Parameters.Length == attribute.ConstructorArguments.Length
        && attribute.ConstructorArguments.All(IsKnown)
        && attribute.NamedArguments.All(argument => IsKnown(argument.Value));

    /// <summary>The values of the constructor's parameters, in the order of its declaration; null of arrays.</summary>
    public static IReadOnlyList<object?> Values(this AttributeData attribute) => [.. attribute.ConstructorArguments.Select(Value)];

    /// <summary>The value of a property that is set by name, or another.</summary>
    public static T Named<T>(this AttributeData attribute, string name, T otherwise) =>
        Value(attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value) is T value ? value : otherwise;

    // An array has no value, and throws when asked for one.
    private static object? Value(TypedConstant constant) =>
        constant.Kind is TypedConstantKind.Array or TypedConstantKind.Error ? null : constant.Value;

    private static bool IsKnown(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Error => false,
        TypedConstantKind.Array => constant.Values.IsDefault || constant.Values.All(IsKnown),
        TypedConstantKind.Type => constant.Value is not IErrorTypeSymbol,
        _ => true,
    };
}
