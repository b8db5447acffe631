using System.Globalization;
using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Typing;

/// <summary>A type is inferred only where its format prints the text back as it stood, wherever that happens.</summary>
public class RoundTripTests
{
    private static readonly Dictionary<ScalarKind, Func<string, string?, string>> Print = new()
    {
        [ScalarKind.Boolean] = (text, _) => bool.Parse(text) ? "true" : "false",
        [ScalarKind.Int32] = (text, _) => int.Parse(text, NumberStyles.AllowLeadingSign, Invariant).ToString(Invariant),
        [ScalarKind.Int64] = (text, _) => long.Parse(text, NumberStyles.AllowLeadingSign, Invariant).ToString(Invariant),
        [ScalarKind.Decimal] = (text, _) => decimal.Parse(text, NumberStyles.Float, Invariant).ToString(Invariant),
        [ScalarKind.Date] = (text, format) => DateOnly.ParseExact(text, format!, Invariant).ToString(format, Invariant),
        [ScalarKind.DateTimeOffset] = (text, format) =>
            DateTimeOffset.ParseExact(text, format!, Invariant, DateTimeStyles.AssumeUniversal).ToString(format, Invariant),
        [ScalarKind.DateTime] = (text, format) => DateTime.ParseExact(text, format!, Invariant).ToString(format, Invariant),
        [ScalarKind.Time] = (text, format) => TimeOnly.ParseExact(text, format!, Invariant).ToString(format, Invariant),
        [ScalarKind.Guid] = (text, _) => Guid.Parse(text).ToString("D"),
        [ScalarKind.Uri] = (text, _) => new Uri(text).OriginalString,
        [ScalarKind.PartialDate] = (text, _) => text,
    };

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    public static TheoryData<string> Cultures => [.. CultureScope.Names];

    [Theory, MemberData(nameof(Cultures))]
    public void RandomValuesPrintBack(string culture)
    {
        using var scope = new CultureScope(culture);
        var random = new Random(1945);
        var typed = 0;
        for (var i = 0; i < 4000; i++)
        {
            typed += PrintsBack(ValueTexts.Next(random)) ? 1 : 0;
        }

        Assert.InRange(typed, 2000, 4000);
    }

    [Theory, MemberData(nameof(Cultures))]
    public void ValuesWithOneCharacterChangedPrintBackOrAreStrings(string culture)
    {
        using var scope = new CultureScope(culture);
        var random = new Random(1946);
        for (var i = 0; i < 8000; i++)
        {
            PrintsBack(ValueTexts.Changed(random, ValueTexts.Next(random)));
        }
    }

    // Of every candidate, since another value of the field may turn the choice.
    private static bool PrintsBack(string text)
    {
        var styles = new[] { ScalarStyle.Plain, ScalarStyle.Date };
        var candidates = styles.SelectMany(style => ScalarTypes.Of(text, style)).ToList();
        Assert.All(candidates, type => Assert.Equal(text.Trim(), Print[type.Kind](text.Trim(), type.Format)));
        return candidates.Count > 0;
    }
}
