using System.ComponentModel.DataAnnotations;
using Catalog.Engine.Binding;
using Catalog.Engine.Rules;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Rules;

/// <summary>Lengths are counted as the framework counts them.</summary>
public class LengthRuleTests
{
    public static TheoryData<string> Texts => ["", " ", "a", "ab", "abc", "abcd", "abcde", "🗼", "🗼🗼", "e\u0301"];

    [Theory, MemberData(nameof(Texts))]
    public void TheFrameworkAgreesOnStrings(string text)
    {
        Oracle.Agree(new StringLengthRule(4, 2), new StringLengthAttribute(4) { MinimumLength = 2 }, text);
        Oracle.Agree(new StringLengthRule(0), new StringLengthAttribute(0), text);
        Oracle.Agree(new MinLengthRule(2), new MinLengthAttribute(2), text);
        Oracle.Agree(new MaxLengthRule(3), new MaxLengthAttribute(3), text);
        Oracle.Agree(new MaxLengthRule(), new MaxLengthAttribute(), text);
        Oracle.Agree(new LengthRule(2, 3), new LengthAttribute(2, 3), text);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void TheFrameworkAgreesOnListsAndMappings(int count)
    {
        var list = new ListValue(Enumerable.Repeat<Value>(Oracle.Text("a"), count).ToEquatableArray());
        var entries = Enumerable.Range(0, count).Select(i => new NamedValue($"{i}", Oracle.Text("a")));
        var mapping = new DictionaryValue(new(new ScalarFieldType(ScalarType.String)), entries.ToEquatableArray());
        var same = new string[count];
        foreach (var value in new Value[] { list, mapping })
        {
            Oracle.Agree(new MinLengthRule(2), new MinLengthAttribute(2), value, same);
            Oracle.Agree(new MaxLengthRule(3), new MaxLengthAttribute(3), value, same);
            Oracle.Agree(new LengthRule(2, 3), new LengthAttribute(2, 3), value, same);
        }
    }

    [Fact]
    public void AMessageCountsInTheSingularToo()
    {
        Assert.Equal("it must have at least 3 characters, and has 2", new StringLengthRule(5, 3).Violation(Oracle.Text("ab")));
        Assert.Equal("it must have at most 1 character, and has 2", new MaxLengthRule(1).Violation(Oracle.Text("ab")));
        Assert.Equal("it must have at least 1 item, and has 0", new LengthRule(1, 2).Violation(new ListValue(EquatableArray<Value>.Empty)));
        Assert.Equal("it must have at most 2 items, and has 3", new MaxLengthRule(2).Violation(new ListValue(Three())));
    }

    [Fact]
    public void AStringLengthIsThatOfAnElement()
    {
        Assert.False(new StringLengthRule(1).CountsItems);
        Assert.Null(new StringLengthRule(1).Violation(new ListValue(Three())));
        Assert.All(new ValueRule[] { new MinLengthRule(1), new MaxLengthRule(1), new LengthRule(1, 1) }, rule => Assert.True(rule.CountsItems));
    }

    [Theory]
    [InlineData(-1, 0, "its maximum length '-1' is less than 0")]
    [InlineData(2, 3, "its minimum length '3' is greater than its maximum length '2'")]
    [InlineData(3, 3, null)]
    [InlineData(0, -1, null)]
    public void AStringLengthIsOneThatTheFrameworkTakes(int maximum, int minimum, string? flaw)
    {
        Assert.Equal(flaw, new StringLengthRule(maximum, minimum).Flaw);
        Assert.Equal(flaw is not null, IsRefused(new StringLengthAttribute(maximum) { MinimumLength = minimum }));
    }

    [Theory]
    [InlineData(-1, 5, "its minimum length '-1' is less than 0")]
    [InlineData(2, 1, "its minimum length '2' is greater than its maximum length '1'")]
    [InlineData(0, 0, null)]
    public void ALengthIsOneThatTheFrameworkTakes(int minimum, int maximum, string? flaw)
    {
        Assert.Equal(flaw, new LengthRule(minimum, maximum).Flaw);
        Assert.Equal(flaw is not null, IsRefused(new LengthAttribute(minimum, maximum)));
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void AnEndIsOneThatTheFrameworkTakes(int length)
    {
        Assert.Equal(IsRefused(new MinLengthAttribute(length)), new MinLengthRule(length).Flaw is not null);
        Assert.Equal(IsRefused(new MaxLengthAttribute(length)), new MaxLengthRule(length).Flaw is not null);
    }

    private static bool IsRefused(ValidationAttribute attribute) => Record.Exception(() => attribute.IsValid("a")) is InvalidOperationException;

    private static EquatableArray<Value> Three() => Enumerable.Repeat<Value>(Oracle.Text("a rope"), 3).ToEquatableArray();
}
