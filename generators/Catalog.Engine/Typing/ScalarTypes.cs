using Catalog.Engine.Documents;

namespace Catalog.Engine.Typing;

/// <summary>Infers what a scalar may be: every type of which one format prints the text back as it stood.</summary>
public static class ScalarTypes
{
    // In order of preference; each gives a type for a text or null.
    private static readonly Func<string, ScalarType?>[] Plain =
    [
        BooleanText.Infer,
        NumberText.InferInt32,
        NumberText.InferInt64,
        NumberText.InferDecimal,
        text => DateText.Infer(text, english: false),
        text => DateText.InferPartial(text, english: false),
        TimestampText.InferOffset,
        TimestampText.InferLocal,
        TimestampText.InferTime,
        GuidText.Infer,
        UriText.Infer,
    ];

    private static readonly Func<string, ScalarType?>[] Date =
    [
        text => DateText.Infer(text, english: true),
        text => DateText.InferPartial(text, english: true),
    ];

    /// <summary>The types a text may have beside <c>string</c>, the preferred one first.</summary>
    public static EquatableArray<ScalarType> Of(string text, ScalarStyle style)
    {
        var rules = style switch
        {
            ScalarStyle.Plain => Plain,
            ScalarStyle.Date => Date,
            _ => [],
        };

        // Blanks around a field of CSV are part of the text, and of no other type.
        var trimmed = text.Trim();
        return rules.Select(rule => rule(trimmed)).OfType<ScalarType>().ToEquatableArray();
    }
}
