using Catalog.Engine.Problems;
using Catalog.Engine.Typing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Generators.Declarations.Rules;

/// <summary>Reads <c>[DefaultValue]</c>.</summary>
internal static class DefaultReader
{
    private const string Attribute = "System.ComponentModel.DefaultValueAttribute";

    /// <summary>The default of a property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="type">What it holds.</param>
    public static DefaultReading Of(IPropertySymbol property, FieldType type) =>
        property.Attribute(Attribute) is { } attribute
        && attribute.AreKnown()
        && attribute.ConstructorArguments is [.., var constant]
        && !constant.IsNull
            ? Read(constant, property, type)
            : DefaultReading.None;

    // Of the form (Type, string) the text says all: the type is the property's.
    private static DefaultReading Read(TypedConstant constant, IPropertySymbol property, FieldType type)
    {
        if (type.Innermost() is ReferenceFieldType or DeclaredFieldType)
        {
            return new(null, "[DefaultValue] needs a property of values, and not of documents or classes");
        }

        if (ConstantText.Of(constant, property, Subject.Of(type)) is not { } text)
        {
            return new(null, $"its default '{Excerpt.Of(constant.ToCSharpString())}' can't stand in a document");
        }

        var (value, misfit) = BoundValue.Of(text, type);
        return new(value, misfit is null ? null : $"its default '{Excerpt.Of(text)}' {misfit}");
    }
}
