using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Catalog.Engine.Binding;
using Catalog.Engine.Rules;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Rules;

/// <summary>A pattern that the whole text matches.</summary>
public class RegularExpressionRuleTests
{
    [Theory]
    [InlineData("[a-z]+")]
    [InlineData("^[a-z]+$")]
    [InlineData("a|ab")]
    [InlineData("ab|a")]
    [InlineData(@"\d{2}")]
    [InlineData("(?i)LIGHT")]
    [InlineData(".*")]
    [InlineData(".*?")]
    public void TheFrameworkAgreesOnWhatMatches(string pattern) => Oracle.AgreeOnAll(
        new RegularExpressionRule(pattern), new RegularExpressionAttribute(pattern), "a", "b", "light", "LIGHT", "lıght", "1", "٣", "\n", " ");

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("https://example.org/a%20b")]
    [InlineData("HTTPS://EXAMPLE.org/")]
    public void TheFrameworkAgreesOnAddresses(string text)
    {
        foreach (var pattern in new[] { @"https://example\.org/?", @"https://example\.org/.+", @"https://example\.org/", ".*%.*" })
        {
            Oracle.Agree(new RegularExpressionRule(pattern), new RegularExpressionAttribute(pattern), new ScalarValue(ScalarKind.Uri, text), new Uri(text));
        }
    }

    [Theory]
    [InlineData(12)]
    [InlineData(-123)]
    public void TheFrameworkAgreesOnNumbers(int number) => Oracle.Agree(
        new RegularExpressionRule(@"\d\d"), new RegularExpressionAttribute(@"\d\d"), new ScalarValue(ScalarKind.Int32, $"{number}"), number);

    [Fact]
    public void AMemberOfAnEnumMatchesByItsName()
    {
        Assert.Null(new RegularExpressionRule("C.*").Violation(new EnumValue("global::Sea", "Calm")));
        Assert.Equal("it must match 'C.*'", new RegularExpressionRule("C.*").Violation(new EnumValue("global::Sea", "Rough")));
    }

    [Fact]
    public void AMessageShowsALongPatternAsAnExcerpt() =>
        Assert.Equal($"it must match '{new string('a', 60)}…'", new RegularExpressionRule(new string('a', 100)).Violation(Oracle.Text("b")));

    [Fact]
    public void APatternThatBacktracksWithoutEndEnds()
    {
        var rule = new RegularExpressionRule("^(a+)+$", 50);
        var watch = Stopwatch.StartNew();

        Assert.Equal("it takes too long to check against '^(a+)+$'", rule.Violation(Oracle.Text(new string('a', 50) + "!")));
        Assert.Null(rule.Violation(Oracle.Text("aaa")));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(8));
    }

    [Fact]
    public void AHundredDocumentsThatTakeTooLongEnd()
    {
        var rule = new RegularExpressionRule("^(b+)+$", 200);
        var watch = Stopwatch.StartNew();
        var text = Oracle.Text(new string('b', 50) + "!");

        Assert.All(Enumerable.Range(0, 100), _ => Assert.StartsWith("it takes too long", rule.Violation(text)));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(40));
        Assert.Null(rule.Violation(Oracle.Text("bbb")));
    }

    [Fact]
    public void NoPatternHasAllTheTimeOfTheWorld()
    {
        var watch = Stopwatch.StartNew();

        Assert.StartsWith("it takes too long", new RegularExpressionRule("^(c+)+$", -1).Violation(Oracle.Text(new string('c', 60) + "!")));
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData("[", 2000, "its pattern is not valid: Invalid pattern '[' at offset 1. Unterminated [] set.")]
    [InlineData("", 2000, "its pattern is empty")]
    [InlineData("a", 0, "its time of '0' milliseconds must be at least 1, or -1 for any")]
    [InlineData("a", -2, "its time of '-2' milliseconds must be at least 1, or -1 for any")]
    [InlineData("a", -1, null)]
    [InlineData("a", int.MaxValue - 1, null)]
    public void APatternIsOneThatTheFrameworkTakes(string pattern, int timeout, string? flaw)
    {
        var rule = new RegularExpressionRule(pattern, timeout);
        var attribute = new RegularExpressionAttribute(pattern) { MatchTimeoutInMilliseconds = timeout };

        Assert.Equal(flaw, rule.Flaw);
        Assert.Null(rule.Violation(Oracle.Text("a")));
        Assert.Equal(flaw is not null, Record.Exception(() => attribute.IsValid("a")) is not null);
    }

    [Theory]
    [InlineData(ScalarKind.String, true)]
    [InlineData(ScalarKind.Int64, true)]
    [InlineData(ScalarKind.Guid, true)]
    [InlineData(ScalarKind.Boolean, false)]
    [InlineData(ScalarKind.Date, false)]
    [InlineData(ScalarKind.Time, false)]
    public void ItJudgesWhatReadsAsTheDocumentWroteIt(ScalarKind kind, bool judges)
    {
        Assert.Equal(judges, new RegularExpressionRule("a").Judges(new ScalarFieldType(new(kind))));
        Assert.Equal(judges, new RegularExpressionRule("a").Violation(new ScalarValue(kind, "b")) is not null);
    }

    [Fact]
    public void NoCultureChangesTheCase()
    {
        using var scope = new CultureScope("tr-TR");

        Assert.Null(new RegularExpressionRule("(?i)title").Violation(Oracle.Text("TITLE")));
    }

    [Fact]
    public void MorePatternsThanAreKeptAreChecked() => Assert.All(
        Enumerable.Range(0, 600), i => Assert.Null(new RegularExpressionRule($"pattern{i}").Violation(Oracle.Text($"pattern{i}"))));
}
