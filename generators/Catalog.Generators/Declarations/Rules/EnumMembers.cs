using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Declarations.Rules;

/// <summary>The members of an enum by the numbers they stand for.</summary>
internal static class EnumMembers
{
    /// <summary>The enum that a property's type is, or is a list of; null where there is none.</summary>
    public static ITypeSymbol? Of(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => type,
        INamedTypeSymbol { TypeArguments: [var element] } => Of(element),
        _ => null,
    };

    /// <summary>The names that stand for a number, in the order of declaration.</summary>
    public static IEnumerable<string> Named(ITypeSymbol? type, object? number) => Fields(type)
        .Where(field => Number(field.ConstantValue) is { } constant && constant == Number(number))
        .Select(field => field.Name);

    private static IEnumerable<IFieldSymbol> Fields(ITypeSymbol? type) =>
        type?.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue) ?? [];

    private static decimal? Number(object? value) => value switch
    {
        sbyte number => number,
        byte number => number,
        short number => number,
        ushort number => number,
        int number => number,
        uint number => number,
        long number => number,
        ulong number => number,
        _ => null,
    };
}
