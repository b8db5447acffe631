using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Typing;

/// <summary>A field that says what the id or the title says needs no property of its own.</summary>
public class IdentityFieldTests
{
    [Theory]
    [InlineData("title", "T", true)]
    [InlineData("Title", "T", true)]
    [InlineData("id", "a", true)]
    [InlineData("title", "U", false)]
    [InlineData("id", "b", false)]
    [InlineData("name", "T", false)]
    public void OneThatSaysTheSameIs(string field, string text, bool isIdentity) =>
        Assert.Equal(isIdentity ? [field] : [], Schema.Of([Outline("a", (field, text))]).Identity);

    [Fact]
    public void OneThatSaysAnotherThingInOneDocumentIsNot() =>
        Assert.Empty(Schema.Of([Outline("a", ("id", "a")), Outline("b", ("id", "7"))]).Identity);

    [Fact]
    public void OneThatIsAbsentInSomeDocumentIs() => Assert.Equal(["title"], Schema.Of([Outline("a", ("title", "T")), Outline("b")]).Identity);

    [Fact]
    public void OneThatIsNoTextIsNot() =>
        Assert.Empty(Schema.Of([DocumentOutline.Of("a", "T", new Document
        {
            Fields = new[] { new FieldNode("title", Infer.List("T")) }.ToEquatableArray(),
        })]).Identity);

    private static DocumentOutline Outline(string id, params (string Name, string Text)[] fields) => DocumentOutline.Of(
        id, "T", new Document { Fields = fields.Select(field => new FieldNode(field.Name, Infer.Value(field.Text))).ToEquatableArray() });
}
