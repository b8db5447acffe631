using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Typing;

public class SchemaTests
{
    [Fact]
    public void FieldsAreInOrderOfFirstAppearance()
    {
        var schema = Schema.Of([Outline("a", ("x", "1"), ("z", "1")), Outline("b", ("y", "1"), ("x", "2")), Outline("c", ("w", "1"))]);
        Assert.Equal(["x", "z", "y", "w"], schema.Fields.Select(field => field.Name));
    }

    [Fact]
    public void NamesAreKeptApartByCase() =>
        Assert.Equal(["Url", "url"], Schema.Of([Outline("a", ("Url", "1"), ("url", "x"))]).Fields.Select(field => field.Name));

    [Fact]
    public void AFieldOfEveryDocumentIsRequired()
    {
        var field = Field(Outline("a", ("x", "1")), Outline("b", ("x", "2")));
        Assert.False(field.IsOptional);
        Assert.Equal(new Evidence(2, 2, null, null), field.Evidence);
    }

    [Fact]
    public void AnEmptyValueMakesAFieldOptionalAsAnAbsentOneDoes()
    {
        var empty = Field(Outline("a", ("x", "1")), Outline("b", ("x", null)), Outline("c", ("x", null)));
        Assert.True(empty.IsOptional);
        Assert.Equal(new Evidence(3, 1, "b", null), empty.Evidence);
        Assert.Equal(empty, Field(Outline("a", ("x", "1")), Outline("b"), Outline("c")));
    }

    [Fact]
    public void TheFirstDocumentWithoutAValueMayStandBeforeTheFirstWith() =>
        Assert.Equal(new Evidence(3, 2, "a", null), Field(Outline("a"), Outline("b", ("x", "1")), Outline("c", ("x", "1"))).Evidence);

    [Fact]
    public void AFieldWithoutAnyValueIsAnOptionalString()
    {
        var field = Field(Outline("a", ("x", null)), Outline("b"));
        Assert.Equal(new ScalarFieldType(ScalarType.String), field.Type);
        Assert.Equal(new Evidence(2, 0, "a", null), field.Evidence);
    }

    [Fact]
    public void TheDocumentThatMadeTheTypeWhatItIsIsNamed()
    {
        var field = Field(
            Outline("a", ("x", "1")), Outline("b", ("x", "2")), Outline("c", ("x", "2.5")), Outline("d", ("x", null)),
            Outline("e", ("x", "many")), Outline("f", ("x", "many more")), Outline("g", ("x", "3")));
        Assert.Equal(new ScalarFieldType(ScalarType.String), field.Type);
        Assert.Equal(new Evidence(7, 6, "d", "e"), field.Evidence);
    }

    [Fact]
    public void TheFirstValueWidensNothing() =>
        Assert.Null(Field(Outline("a", ("x", null)), Outline("b", ("x", "1")), Outline("c", ("x", "2"))).Evidence.WidenedBy);

    [Fact]
    public void FaultyDocumentsAreNoEvidence()
    {
        var schema = Schema.Of([Outline("a", ("x", "1")), Outline("b", ("x", "many"), ("y", "1")) with { IsFaulty = true }]);
        Assert.Equal(Schema.Of([Outline("a", ("x", "1"))]), schema);
    }

    [Fact]
    public void FaultyDocumentsAreBetterThanNone()
    {
        var field = Field(Outline("a", ("x", "1")) with { IsFaulty = true }, Outline("b", ("x", null)) with { IsFaulty = true });
        Assert.Equal(new ScalarFieldType(new(ScalarKind.Int32)), field.Type);
        Assert.Equal(new Evidence(2, 1, "b", null), field.Evidence);
    }

    [Fact]
    public void WithoutDocumentsThereAreNoFields() => Assert.Empty(Schema.Of([]).Fields);

    [Fact]
    public void AnOutlineKnowsNoValuesNoPlacesAndNoBody()
    {
        var document = new Document { Fields = Fields(new Scalar("1", ScalarStyle.Plain, default)), Body = DocumentBody.Of(["a"]) };
        var edited = new Document
        {
            Place = new(9, 9, 99, 9),
            Fields = Fields(new Scalar("2", ScalarStyle.Plain, new(8, 8, 88, 1))),
            Body = DocumentBody.Of(["b", "c"]),
        };
        Assert.Equal(DocumentOutline.Of("a", "A", document), DocumentOutline.Of("a", "A", edited));
        Assert.NotEqual(DocumentOutline.Of("a", "A", document), DocumentOutline.Of("a", "A", document with { IsFaulty = true }));
    }

    private static EquatableArray<FieldNode> Fields(Node value) => new[] { new FieldNode("x", value) }.ToEquatableArray();

    private static SchemaField Field(params DocumentOutline[] outlines) => Assert.Single(Schema.Of(outlines).Fields);

    private static DocumentOutline Outline(string id, params (string Name, string? Text)[] fields) => new(
        id,
        id,
        MappingShape.Of(fields.Select(field => new FieldNode(field.Name, NodeOf(field.Text))).ToEquatableArray()),
        IsFaulty: false);

    private static Node NodeOf(string? text) => text is null ? Infer.Nothing() : Infer.Value(text);
}
