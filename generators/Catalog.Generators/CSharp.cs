using System.Globalization;
using System.Text;
using Catalog.Engine.Naming;
using Catalog.Engine.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Generators;

/// <summary>The one door for names, literals and documentation text in generated code.</summary>
internal static class CSharp
{
    private const SymbolDisplayMiscellaneousOptions Escaped = SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers;

    /// <summary>A type as generated code writes it: from <c>global::</c> on, with nullability.</summary>
    public static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>A namespace as generated code writes it.</summary>
    public static readonly SymbolDisplayFormat NamespaceFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces, miscellaneousOptions: Escaped);

    /// <summary>A type's own name as generated code writes it: with <c>@</c> where <see cref="TypeFormat"/> has one.</summary>
    public static readonly SymbolDisplayFormat NameFormat = new(miscellaneousOptions: Escaped);

    /// <summary>A type by its full name, <c>System.Int32</c> and not <c>int</c>.</summary>
    public static readonly SymbolDisplayFormat MetadataFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    /// <summary>A name, with <c>@</c> where it is a keyword.</summary>
    public static string Identifier(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>A name where a type is declared: C# keeps names of small letters for itself, unless they are marked.</summary>
    public static string TypeDeclaration(string name) => name.All(c => c is >= 'a' and <= 'z') ? "@" + name : name;

    /// <summary>A name with its first letter in lower case.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>A string literal on one line that gives the text back exactly, with every character that can't be seen escaped.</summary>
    public static string Literal(string text)
    {
        var quoted = SymbolDisplay.FormatLiteral(text, quote: true);
        var literal = new StringBuilder(quoted.Length);
        for (var i = 0; i < quoted.Length; i++)
        {
            var isPair = i + 1 < quoted.Length && char.IsSurrogatePair(quoted[i], quoted[i + 1]);
            var isHidden = HiddenCharacter.Is(CharUnicodeInfo.GetUnicodeCategory(quoted, i), quoted[i]);
            if (isPair && isHidden)
            {
                literal.Append("\\U").Append(char.ConvertToUtf32(quoted, i++).ToString("X8", CultureInfo.InvariantCulture));
            }
            else if (isPair)
            {
                literal.Append(quoted[i]).Append(quoted[++i]);
            }
            else if (isHidden)
            {
                literal.Append("\\u").Append(((int)quoted[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(quoted[i]);
            }
        }

        return literal.ToString();
    }

    /// <summary>Text for a documentation comment: escaped, on one line, and without characters that XML or an editor can't show.</summary>
    public static string Documentation(string text, int maximalLength = 400)
    {
        var isCut = text.Length > maximalLength;
        var end = isCut && char.IsHighSurrogate(text[maximalLength - 1]) ? maximalLength - 1 : maximalLength;
        var visible = new StringBuilder();
        var shown = isCut ? text.Substring(0, end) : text;
        for (var i = 0; i < shown.Length; i++)
        {
            if (i + 1 < shown.Length && char.IsSurrogatePair(shown[i], shown[i + 1]))
            {
                visible.Append(HiddenCharacter.Is(CharUnicodeInfo.GetUnicodeCategory(shown, i), shown[i]) ? "\uFFFD" : shown.Substring(i, 2));
                i++;
            }
            else
            {
                visible.Append(shown[i] switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    var c when char.IsWhiteSpace(c) => " ",
                    var c when HiddenCharacter.Is(char.GetUnicodeCategory(c), c) || c >= '\uFFFE' => "\uFFFD",
                    var c => c.ToString(),
                });
            }
        }

        return isCut ? visible.Append('…').ToString() : visible.ToString();
    }
}
