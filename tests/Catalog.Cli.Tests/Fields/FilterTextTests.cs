using Catalog.Cli.Fields;

namespace Catalog.Cli.Tests.Fields;

public class FilterTextTests
{
    [Theory]
    [InlineData("date=1945", "date", FilterOperator.Equal, "1945")]
    [InlineData("date = 1945", "date", FilterOperator.Equal, "1945")]
    [InlineData("date!=1945", "date", FilterOperator.Unequal, "1945")]
    [InlineData("title~a=b", "title", FilterOperator.Contains, "a=b")]
    [InlineData("title=a~b", "title", FilterOperator.Equal, "a~b")]
    [InlineData("title=a!=b", "title", FilterOperator.Equal, "a!=b")]
    [InlineData("title=", "title", FilterOperator.Equal, "")]
    [InlineData("title!=", "title", FilterOperator.Unequal, "")]
    internal void SplitsAtTheFirstOperator(string text, string name, FilterOperator comparison, string value)
    {
        Assert.True(FilterText.TryParse(text, out var filter));
        Assert.Equal(new FilterText(name, comparison, value), filter);
    }

    [Theory, InlineData(""), InlineData("title"), InlineData("=x"), InlineData("!=x"), InlineData(" ~x")]
    public void NeedsANameAndAnOperator(string text) => Assert.False(FilterText.TryParse(text, out _));
}
