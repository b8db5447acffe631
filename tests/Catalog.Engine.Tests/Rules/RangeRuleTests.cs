using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Catalog.Engine.Binding;
using Catalog.Engine.Rules;
using Catalog.Engine.Typing;
using CsCheck;

namespace Catalog.Engine.Tests.Rules;

/// <summary>A value between bounds.</summary>
public class RangeRuleTests
{
    public static TheoryData<string> Cultures => [.. CultureScope.Names];

    [Fact]
    public void TheFrameworkAgreesOnWholeNumbers() => Gen.Select(Gen.Int[-9, 9], Gen.Int[-9, 9], Gen.Int[-12, 12], Gen.Bool, Gen.Bool).Sample(
        (a, b, number, left, right) => AgreeOn(Math.Min(a, b), Math.Max(a, b) + 1, left, right, number));

    [Fact]
    public void TheFrameworkAgreesOnDoubles() => Gen.Select(Gen.Double, Gen.Double, Gen.Double, Gen.Bool, Gen.Bool).Sample((a, b, number, left, right) =>
    {
        var finite = double.IsFinite(number) && !double.IsNaN(a) && !double.IsNaN(b) && a != b;
        if (finite)
        {
            var (low, high) = (Math.Min(a, b), Math.Max(a, b));
            var rule = new RangeRule(ScalarKind.Double, Bound(low), Bound(high)) { MinimumIsExclusive = left, MaximumIsExclusive = right };
            var attribute = new RangeAttribute(low, high) { MinimumIsExclusive = left, MaximumIsExclusive = right };
            Oracle.Agree(rule, attribute, new ScalarValue(ScalarKind.Double, number.ToString("R", CultureInfo.InvariantCulture)), number);
        }
    });

    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("1.10")]
    [InlineData("1.099999999999999999999999999")]
    [InlineData("9.9")]
    [InlineData("9.9000000000000000000000001")]
    [InlineData("-79228162514264337593543950335")]
    public void TheFrameworkAgreesOnDecimals(string text) => Oracle.Agree(
        new RangeRule(ScalarKind.Decimal, "1.1", "9.90"),
        new RangeAttribute(typeof(decimal), "1.1", "9.90") { ParseLimitsInInvariantCulture = true },
        new ScalarValue(ScalarKind.Decimal, text),
        decimal.Parse(text, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1945-06-07")]
    [InlineData("1945-06-08")]
    [InlineData("1945-12-31")]
    [InlineData("1946-01-01")]
    public void TheFrameworkAgreesOnDates(string text) => Oracle.Agree(
        new RangeRule(ScalarKind.Date, "1945-06-08", "1945-12-31"),
        new RangeAttribute(typeof(DateOnly), "1945-06-08", "1945-12-31") { ParseLimitsInInvariantCulture = true },
        new ScalarValue(ScalarKind.Date, text),
        DateOnly.Parse(text, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData(" 3 ")]
    [InlineData("+5")]
    [InlineData("6")]
    [InlineData("many")]
    [InlineData("3.5")]
    public void TheFrameworkAgreesOnNumbersInStrings(string text) => Oracle.Agree(new RangeRule(ScalarKind.Int32, "1", "5"), new RangeAttribute(1, 5), text);

    [Theory]
    [InlineData(ScalarKind.Int64, "9007199254740993", "0", "9007199254740992", false)]
    [InlineData(ScalarKind.Int64, "9223372036854775807", "0", "9223372036854775807", true)]
    [InlineData(ScalarKind.Decimal, "0.30000000000000000001", "0", "0.3", false)]
    [InlineData(ScalarKind.Decimal, "5.4", "1", "5", false)]
    [InlineData(ScalarKind.Double, "1E-300", "0", "1", true)]
    [InlineData(ScalarKind.Double, "1E+300", "0", "Infinity", true)]
    [InlineData(ScalarKind.Double, "-1E+300", "0", "Infinity", false)]
    [InlineData(ScalarKind.Int32, "-5", "-Infinity", "-5", true)]
    public void NumbersAreNotRounded(ScalarKind kind, string text, string minimum, string maximum, bool isWithin) =>
        Assert.Equal(isWithin, new RangeRule(ScalarKind.Double, minimum, maximum).Violation(new ScalarValue(kind, text)) is null);

    [Fact]
    public void TheLeastNumberIsMoreThanNone() =>
        Assert.Null(new RangeRule(ScalarKind.Double, "0", "1") { MinimumIsExclusive = true }.Violation(new ScalarValue(ScalarKind.Double, "5E-324")));

    [Theory]
    [InlineData("1945", true)]
    [InlineData("June 1945", true)]
    [InlineData("1946", false)]
    [InlineData("1946-06", true)]
    [InlineData("1946-07", false)]
    [InlineData("June 8, 1946", true)]
    [InlineData("July 1, 1946", false)]
    [InlineData("1944-12", false)]
    public void APartialDateLiesWithinWhereAllItsDaysDo(string text, bool isWithin) => Assert.Equal(
        isWithin, new RangeRule(ScalarKind.Date, "1945-01-01", "1946-06-30").Violation(new ScalarValue(ScalarKind.PartialDate, text)) is null);

    [Theory]
    [InlineData("1945-06", false)]
    [InlineData("1945-05", true)]
    [InlineData("1945", false)]
    [InlineData("June 14, 1945", true)]
    public void AMonthLastsToItsEnd(string text, bool isWithin) => Assert.Equal(
        isWithin, new RangeRule(ScalarKind.Date, "1944-01-01", "1945-06-14").Violation(new ScalarValue(ScalarKind.PartialDate, text)) is null);

    [Theory]
    [InlineData(ScalarKind.DateTime, "2024-02-29T12:00", "2024-02-29T12:00:00", "2024-02-29 13:00", true)]
    [InlineData(ScalarKind.DateTime, "2024-02-29T12:00:00.0000001", "2024-02-29T11:00", "2024-02-29T12:00", false)]
    [InlineData(ScalarKind.DateTimeOffset, "2024-02-29T12:00:00+02:00", "2024-02-29T10:00:00Z", "2024-02-29T10:00:00Z", true)]
    [InlineData(ScalarKind.DateTimeOffset, "2024-02-29T12:00:00-02:00", "2024-02-29T10:00:00Z", "2024-02-29T12:00:00Z", false)]
    [InlineData(ScalarKind.Time, "21:40", "21:40:00", "21:40:59", true)]
    [InlineData(ScalarKind.Time, "21:39:59", "21:40", "21:41", false)]
    public void TimesAreCompared(ScalarKind kind, string text, string minimum, string maximum, bool isWithin) =>
        Assert.Equal(isWithin, new RangeRule(kind, minimum, maximum).Violation(new ScalarValue(kind, text)) is null);

    [Theory]
    [InlineData("1", "5", false, false, "it must be from 1 to 5")]
    [InlineData("1", "5", true, false, "it must be more than 1 and at most 5")]
    [InlineData("1", "5", false, true, "it must be at least 1 and less than 5")]
    [InlineData("1", "Infinity", false, false, "it must be at least 1")]
    [InlineData("1", "Infinity", true, false, "it must be more than 1")]
    [InlineData("-Infinity", "-1", false, true, "it must be less than -1")]
    public void AMessageSaysWhatIsWithin(string minimum, string maximum, bool left, bool right, string expected) => Assert.Equal(
        expected,
        new RangeRule(ScalarKind.Double, minimum, maximum) { MinimumIsExclusive = left, MaximumIsExclusive = right }.Violation(new ScalarValue(ScalarKind.Int32, "0")));

    [Fact]
    public void AMessageSaysItOfDatesInTheirWords() => Assert.Equal(
        "it must be after 1945-06-08 and not after 1945-12-31",
        new RangeRule(ScalarKind.Date, "1945-06-08", "1945-12-31") { MinimumIsExclusive = true }.Violation(new ScalarValue(ScalarKind.Date, "June 8, 1945")));

    [Theory]
    [InlineData(ScalarKind.Int32, "5", "1", false, "its minimum '5' is greater than its maximum '1'")]
    [InlineData(ScalarKind.Decimal, "1", "1.0", false, null)]
    [InlineData(ScalarKind.Int32, "1", "1", true, "its bounds are both '1', and leave that out")]
    [InlineData(ScalarKind.Double, "Infinity", "0", false, "its minimum 'Infinity' is greater than its maximum '0'")]
    [InlineData(ScalarKind.Date, "1946-01-01", "1945-01-01", false, "its minimum '1946-01-01' is greater than its maximum '1945-01-01'")]
    [InlineData(ScalarKind.PartialDate, "1945-06", "1945", false, null)]
    [InlineData(ScalarKind.Int32, "x", "1", false, "'x' and '1' can't be compared")]
    public void BoundsEncloseSomething(ScalarKind kind, string minimum, string maximum, bool isExclusive, string? flaw) =>
        Assert.Equal(flaw, new RangeRule(kind, minimum, maximum) { MaximumIsExclusive = isExclusive }.Flaw);

    [Theory]
    [InlineData(ScalarKind.Int32, ScalarKind.Double, true)]
    [InlineData(ScalarKind.Int32, ScalarKind.String, true)]
    [InlineData(ScalarKind.Int32, ScalarKind.Boolean, false)]
    [InlineData(ScalarKind.Int32, ScalarKind.Date, false)]
    [InlineData(ScalarKind.Date, ScalarKind.PartialDate, true)]
    [InlineData(ScalarKind.Date, ScalarKind.DateTime, false)]
    [InlineData(ScalarKind.Time, ScalarKind.Time, true)]
    public void ItJudgesWhatItsBoundsCanBeComparedWith(ScalarKind bounds, ScalarKind values, bool judges)
    {
        var rule = new RangeRule(bounds, "", "");

        Assert.Equal(judges, rule.Judges(Binding.Bound.TypeOf(values)));
        Assert.Equal(judges, rule.Violation(new ScalarValue(values, "x")) is not null);
    }

    [Theory, MemberData(nameof(Cultures))]
    public void NoCultureMovesABound(string culture)
    {
        using var scope = new CultureScope(culture);

        Assert.Null(new RangeRule(ScalarKind.Decimal, "-1.5", "1.5").Violation(new ScalarValue(ScalarKind.Decimal, "-1.25")));
        Assert.NotNull(new RangeRule(ScalarKind.Decimal, "-1.5", "1.5").Violation(new ScalarValue(ScalarKind.Decimal, "1.501")));
        Assert.Null(new RangeRule(ScalarKind.Double, "-Infinity", "1E+20").Violation(new ScalarValue(ScalarKind.Double, "-6.02E+23")));
        Assert.Null(new RangeRule(ScalarKind.DateTime, "1945-06-08T00:00", "1945-06-09T00:00").Violation(new ScalarValue(ScalarKind.DateTime, "1945-06-08T12:00")));
        Assert.Null(new RangeRule(ScalarKind.Time, "12:00", "13:00").Violation(new ScalarValue(ScalarKind.Time, "12:30:59")));
    }

    private static void AgreeOn(int minimum, int maximum, bool left, bool right, int number) => Oracle.Agree(
        new RangeRule(ScalarKind.Int32, Invariant(minimum), Invariant(maximum)) { MinimumIsExclusive = left, MaximumIsExclusive = right },
        new RangeAttribute(minimum, maximum) { MinimumIsExclusive = left, MaximumIsExclusive = right },
        new ScalarValue(ScalarKind.Int32, Invariant(number)),
        number);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Bound(double number) =>
        double.IsInfinity(number) ? number > 0 ? "Infinity" : "-Infinity" : number.ToString("R", CultureInfo.InvariantCulture);
}
