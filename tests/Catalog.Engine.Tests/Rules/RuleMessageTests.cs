using System.ComponentModel.DataAnnotations;
using Catalog.Engine.Rules;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Rules;

/// <summary>The user's own message.</summary>
public class RuleMessageTests
{
    private const string Message = "{0}: {1}, {2}";

    [Fact]
    public void TheReasonStandsWhereThereIsNone()
    {
        Assert.Equal("it must have at least 3 characters, and has 2", new MinLengthRule(3).Explain("Light", Oracle.Text("ab")));
        Assert.Null(new MinLengthRule(3).Explain("Light", Oracle.Text("abc")));
        Assert.Null(new MinLengthRule(3) { Message = "short" }.Explain("Light", Oracle.Text("abc")));
    }

    [Fact]
    public void ItNamesTheArgumentsInTheFrameworksOrder()
    {
        (ValueRule Rule, ValidationAttribute Attribute)[] pairs =
        [
            (new RangeRule(ScalarKind.Int32, "1", "5"), new RangeAttribute(1, 5)),
            (new StringLengthRule(5, 3), new StringLengthAttribute(5) { MinimumLength = 3 }),
            (new LengthRule(3, 5), new LengthAttribute(3, 5)),
        ];

        Assert.All(pairs, pair => SaysTheSame(pair.Rule, pair.Attribute, Message));
    }

    [Fact]
    public void ItNamesOneArgument()
    {
        (ValueRule Rule, ValidationAttribute Attribute)[] pairs =
        [
            (new MinLengthRule(3), new MinLengthAttribute(3)),
            (new RegularExpressionRule("[{]"), new RegularExpressionAttribute("[{]")),
            (new FileExtensionsRule("txt,.MD"), new FileExtensionsAttribute { Extensions = "txt,.MD" }),
        ];

        Assert.All(pairs, pair => SaysTheSame(pair.Rule, pair.Attribute, "{{0}} {0}: {1} {{{1}}}"));
    }

    [Theory]
    [InlineData("{1} and {7}", "3 and {7}")]
    [InlineData("{1,9} and {1:N2}", "3 and 3")]
    [InlineData("{", "{")]
    [InlineData("{x} {0", "{x} {0")]
    [InlineData("{99999999999}", "{99999999999}")]
    public void WhatItCannotNameStays(string message, string expected) =>
        Assert.Equal(expected, new MinLengthRule(3) { Message = message }.Explain("Light", Oracle.Text("ab")));

    [Fact]
    public void ItIsPartOfTheRule()
    {
        Assert.Equal(new MinLengthRule(3) { Message = "a" }, new MinLengthRule(3) { Message = "a" });
        Assert.NotEqual(new MinLengthRule(3) { Message = "a" }, new MinLengthRule(3));
        Assert.Equal(new FileExtensionsRule("txt"), new FileExtensionsRule(".TXT"));
        Assert.NotEqual<ValueRule>(new MinLengthRule(3), new MaxLengthRule(3));
    }

    private static void SaysTheSame(ValueRule rule, ValidationAttribute attribute, string message)
    {
        attribute.ErrorMessage = message;

        Assert.Equal(attribute.FormatErrorMessage("Light"), (rule with { Message = message }).Explain("Light", Oracle.Text("9x")));
    }
}
