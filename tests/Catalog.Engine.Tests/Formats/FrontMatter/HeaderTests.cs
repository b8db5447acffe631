using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Tests.Formats.Markdown;

namespace Catalog.Engine.Tests.Formats.FrontMatter;

public class HeaderTests
{
    [Fact]
    public void HeadersAreFields()
    {
        const string Text = "Subject:  The  plan \nReply-To:\n one,\n\ttwo\nDate: 2020-01-01\nX:\n\nBody.";
        var document = MarkdownPage.Document(Text);
        Assert.Equal(["Subject", "Reply-To", "Date", "X"], document.Fields.Select(field => field.Name));
        Assert.Equal(["The  plan", "one, two", "2020-01-01", null], document.Fields.Select(field => document.Text(field.Name)));
        Assert.All(document.Scalars(), scalar => Assert.Equal(ScalarStyle.Plain, scalar.Style));
        Assert.Equal(["The  plan", "one,", "2020-01-01"], document.Scalars().Select(scalar => scalar.Place.In(Text)));
        Assert.Equal("Reply-To", document.Fields[1].NamePlace.In(Text));
        Assert.Equal((5, 2), (document.Node("X").Place.Line, document.Node("X").Place.Column));
    }

    [Theory]
    [InlineData("Title: One")]
    [InlineData("title: One\n")]
    [InlineData("Title: One\n\n")]
    public void OneHeaderCountsWhenItIsTheTitle(string text)
    {
        var document = MarkdownPage.Document(text);
        Assert.Equal("One", document.Title);
        Assert.Empty(document.Body.Paragraphs);
    }

    [Theory]
    [InlineData("Note: this is a sentence.")]
    [InlineData("A: one\nB: two\nand text")]
    [InlineData("https://example.org/a\nhttps://example.org/b")]
    [InlineData(" A: one\nB: two")]
    [InlineData("A b: one\nC d: two")]
    [InlineData("1A: one\n2B: two")]
    [InlineData("Harriman: Good morning.\nStalin: Good morning.")]
    [InlineData("Q: Is it?\nA: It is.\nQ: Why?\nA: So.")]
    public void OtherLinesAreText(string text) => Assert.Equal([text.TrimStart()], MarkdownPage.Body(text).Paragraphs);

    [Fact]
    public void ARepeatedHeaderIsAProblem()
    {
        const string Text = "From: a\nTo: b\nTo: c\nto: d\n\nBody.";
        var problem = MarkdownPage.Fault(Text);
        Assert.Equal(Fault.DuplicateKey, problem.Fault);
        Assert.Equal(["To", "2"], problem.Arguments);
        Assert.Equal((2, 0), (problem.Place.Line, problem.Place.Column));
        Assert.Equal(1, problem.Related?.Place.Line);
        Assert.Equal("b", Assert.Single(MarkdownPage.Read(Text).Documents).Text("To"));
    }
}
