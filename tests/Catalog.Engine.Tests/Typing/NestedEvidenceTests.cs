using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Typing;

/// <summary>What made the type of a field in a mapping is remembered as that of a field of documents is.</summary>
public class NestedEvidenceTests
{
    [Fact]
    public void PresenceIsCountedOverMappings()
    {
        var inner = Inner(("a", Infer.ListOf(Infer.Map(("x", "1"), ("y", "1")), Infer.Map(("x", "2")))), ("b", Infer.ListOf(Infer.Map(("x", "3"), ("y", "z")))));
        Assert.Equal(new Evidence(3, 3, null, null), inner[0].Evidence);
        Assert.Equal(new Evidence(3, 2, "a", "b"), inner[1].Evidence);
    }

    [Fact]
    public void DocumentsWithoutTheMappingDoNotCount()
    {
        var inner = Inner(("a", Infer.Nothing()), ("b", Infer.Map(("x", "1"))), ("c", Infer.Map()));
        Assert.Equal(new Evidence(2, 1, "c", null), inner[0].Evidence);
    }

    [Fact]
    public void AFieldThatComesLateIsMissingInTheFirst() =>
        Assert.Equal(
            new Evidence(2, 1, "a", null), Inner(("a", Infer.Map(("x", "1"))), ("b", Infer.Map(("x", "2"), ("y", "1")))).Last().Evidence);

    [Fact]
    public void AnItemWidensAListAndAFirstOneDoesNot()
    {
        var widened = Schema.Of([Outline("a", Infer.List("1")), Outline("b", Infer.List("2", "x")), Outline("c", Infer.List("y"))]);
        Assert.Equal("b", Assert.Single(widened.Fields).Evidence.WidenedBy);
        Assert.Null(Assert.Single(Schema.Of([Outline("a", Infer.List()), Outline("b", Infer.List("2"))]).Fields).Evidence.WidenedBy);
    }

    [Fact]
    public void AValueAmongListsWidensAsAnItemDoes()
    {
        Assert.Null(Assert.Single(Schema.Of([Outline("a", Infer.List("1")), Outline("b", Infer.Value("2"))]).Fields).Evidence.WidenedBy);
        var widened = Schema.Of([Outline("a", Infer.List("1")), Outline("b", Infer.Value("x")), Outline("c", Infer.List("y"))]);
        Assert.Equal("b", Assert.Single(widened.Fields).Evidence.WidenedBy);
    }

    [Fact]
    public void TheLastToWidenIsNamed() =>
        Assert.Equal(
            "c", Assert.Single(Schema.Of([Outline("a", Infer.Value("1")), Outline("b", Infer.List("2")), Outline("c", Infer.List("x"))]).Fields).Evidence.WidenedBy);

    [Fact]
    public void AMappingWidensAScalar() =>
        Assert.Equal("b", Assert.Single(Schema.Of([Outline("a", Infer.Value("1")), Outline("b", Infer.Map(("x", "1")))]).Fields).Evidence.WidenedBy);

    private static IReadOnlyList<SchemaField> Inner(params (string Id, Node Value)[] documents)
    {
        var type = Assert.Single(Schema.Of([.. documents.Select(document => Outline(document.Id, document.Value))]).Fields).Type;
        return Assert.IsType<ClassFieldType>(type is ListFieldType list ? list.Element : type).Fields;
    }

    private static DocumentOutline Outline(string id, Node value) =>
        DocumentOutline.Of(id, id, new Document { Fields = new[] { new FieldNode("f", value) }.ToEquatableArray() });
}
