using System.Text;
using Catalog.Engine;
using Catalog.Engine.Typing;

namespace Catalog.Generators.Schemas;

/// <summary>What stands in documents for the members of an enum: case, blanks and hyphens do not count.</summary>
internal static class EnumSchema
{
    private const string Gap = @"[\s-]*";

    /// <summary>The subschema: the texts, for an editor to offer, and what else is read as one of them.</summary>
    public static ValueSchema Of(IEnumerable<EnumMember> members)
    {
        var texts = members.Select(member => member.Text).Distinct(StringComparer.Ordinal).ToList();
        return texts.Count == 0 ? ScalarSchema.Text : new()
        {
            Alternatives =
            [
                Json.Object([("enum", Json.Array(texts.SelectMany(Values)))]),
                Json.Object([("type", Json.Text("string")), ("pattern", Json.Text($"^({string.Join("|", texts.Select(Pattern))})$"))]),
            ],
        };
    }

    /// <summary>A text as documents may write it: YAML reads a number where nothing is quoted.</summary>
    public static IEnumerable<string> Values(string text) => Json.IsNumber(text) || text is "true" or "false" ? [Json.Text(text), text] : [Json.Text(text)];

    // Blanks and hyphens may stand between words, and those of the text may be missing.
    private static string Pattern(string text)
    {
        var pattern = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '-' || char.IsWhiteSpace(text[i]))
            {
                pattern.Append(i > 0 && IsGap(text[i - 1]) ? "" : Gap);
            }
            else
            {
                pattern.Append(i > 0 && !IsGap(text[i - 1]) && StartsWord(text[i - 1], text[i]) ? Gap : "").Append(InAnyCase(text[i]));
            }
        }

        return pattern.ToString();
    }

    private static bool IsGap(char c) => c == '-' || char.IsWhiteSpace(c);

    private static bool StartsWord(char before, char c) => (char.IsUpper(c) && !char.IsUpper(before)) || (char.IsDigit(c) && !char.IsDigit(before));

    private static string InAnyCase(char c) => (char.ToUpperInvariant(c), char.ToLowerInvariant(c)) is var (upper, lower) && upper != lower
        ? $"[{upper}{lower}]"
        : EcmaPattern.Literal(c);
}
