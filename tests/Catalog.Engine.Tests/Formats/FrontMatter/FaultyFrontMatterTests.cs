using Catalog.Engine.Problems;
using Catalog.Engine.Tests.Formats.Markdown;

namespace Catalog.Engine.Tests.Formats.FrontMatter;

public class FaultyFrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: A\n\n# Heading", "no line '---' closes what this line opens; add it, or write '***' if the line is a thematic break")]
    [InlineData("---\n\n# Heading", "no line '---' closes what this line opens; add it, or write '***' if the line is a thematic break")]
    [InlineData("+++\na = 1\n\n# Heading", "no line '+++' closes what this line opens; add it")]
    [InlineData("```toml\na = 1\n", "no line '```' closes what this line opens; add it")]
    [InlineData("{ \"a\": 1\n\n# Heading", "the object that begins here has no closing '}'")]
    public void WhatBeginsMustEnd(string text, string reason)
    {
        var problem = MarkdownPage.Fault("\r\n" + text);
        Assert.Equal(Fault.SyntaxError, problem.Fault);
        Assert.Equal(["front matter", reason], problem.Arguments);
        Assert.Equal((1, 0, text[0] == '{' ? 1 : text.IndexOf('\n')), (problem.Place.Line, problem.Place.Column, problem.Place.Length));
    }

    [Fact]
    public void TheTextIsReadAllTheSame()
    {
        var document = Assert.Single(MarkdownPage.Read("---\ntitle: A\n\n# Heading\n\nBody.").Documents);
        Assert.Equal("Heading", document.Title);
        Assert.Equal("Body.", document.Body.Paragraphs[^1]);
    }

    [Theory]
    [InlineData("---\n- a\n---\nBody.", "a list")]
    [InlineData("---\nJust text\n---\nBody.", "the text 'Just text'")]
    public void FrontMatterIsAMapping(string text, string found)
    {
        var problem = MarkdownPage.Fault(text);
        Assert.Equal((Fault.NotAMapping, 1), (problem.Fault, problem.Place.Line));
        Assert.Equal([found], problem.Arguments);
        Assert.Equal(["Body."], Assert.Single(MarkdownPage.Read(text).Documents).Body.Paragraphs);
    }

    [Fact]
    public void AFaultInsideIsPlacedInTheFile()
    {
        var problem = MarkdownPage.Fault("---\r\na: 1\r\na: 2\r\n---\r\nBody.");
        Assert.Equal((Fault.DuplicateKey, 2, 0), (problem.Fault, problem.Place.Line, problem.Place.Column));
    }

    [Fact]
    public void ADocumentHasABoundedNumberOfFields()
    {
        var fields = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"k{i}: {i}\n"));
        Assert.Equal(1_000, MarkdownPage.Document($"---\n{fields}---\nBody.").Fields.Count);
        var problem = MarkdownPage.Fault($"---\n{fields}more: 1\n---\nBody.");
        Assert.Equal((Fault.LimitExceeded, 1_001), (problem.Fault, problem.Place.Line));
    }
}
