using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;

namespace Catalog.Engine.Tests.Formats.Data;

public class DocumentFieldsTests
{
    [Theory]
    [InlineData("{title:a, name:b}", "a")]
    [InlineData("{name:b, title:a}", "a")]
    [InlineData("{Title:a, name:b}", "a")]
    [InlineData("{TITLE:a, title:b}", "b")]
    [InlineData("{Title:a, TITLE:b}", "a")]
    [InlineData("{name:b}", "b")]
    [InlineData("{Name:b}", "b")]
    [InlineData("{title:, name:b}", "b")]
    [InlineData("{title:\u00A0, name:b}", "b")]
    [InlineData("{title:, Title:c, name:b}", "c")]
    [InlineData("{title:[a], name:b}", "b")]
    [InlineData("{title:{name:a}, name:b}", "b")]
    [InlineData("{titles:a}", null)]
    [InlineData("{x:1}", null)]
    public void TheTitleIsTheFieldTitleElseName(string text, string? title) => Assert.Equal(title, Assert.Single(Notation.Documents(text)).Title);

    [Theory]
    [InlineData("{id:a}", "a")]
    [InlineData("{ID:a}", "a")]
    [InlineData("{Id:a, id:b}", "b")]
    [InlineData("{id:\u00A0a \u00A0}", "a")]
    [InlineData("{id:}", null)]
    [InlineData("{id:[a]}", null)]
    [InlineData("{identity:a}", null)]
    public void TheIdIsTheFieldId(string text, string? id) => Assert.Equal(id, Assert.Single(Notation.Documents(text)).OwnId);

    [Fact]
    public void WhatATitleSaysIsNotChanged()
    {
        EquatableArray<FieldNode> fields = new[] { new FieldNode("title", new Scalar(" a\nb ", ScalarStyle.Text, default)) }.ToEquatableArray();
        Assert.Equal(" a\nb ", DocumentFields.Title(fields)!.Text);
    }
}
