using System.Text.Json;
using System.Text.Json.Serialization;

namespace Catalog.Documents.Tests.Json;

public sealed class DocumentJsonTests
{
    private const string Head = """
        "id":"fog","title":"Fog & \"horn\"","sourcePath":"notices/fog.md","contentHash":"c0ffee"
        """;

    private static readonly Field Force = new("force", "Force", typeof(int), isNullable: false);
    private static readonly Field SeenOn = new("seen on", "SeenOn", typeof(DateOnly), isNullable: true);

    [Fact]
    public void ADocumentIsAnObjectOfItsFields()
    {
        var notices = Notice.With((SeenOn, new DateOnly(1945, 6, 8)), (Force, 7));

        Assert.Equal($$"""{{{Head}},"seenOn":"1945-06-08","force":7}""", JsonText.Of(writer => notices[0].WriteTo(writer, notices.Fields)));
    }

    [Fact]
    public void ACollectionIsAnArray()
    {
        var notices = Notice.With((Force, 7));
        var json = $$"""[{{{Head}},"force":7}]""";

        Assert.Equal(json, JsonText.Of(writer => notices.WriteTo(writer)));
        Assert.Equal(json, JsonText.Of(writer => ((IDocumentCollection)notices).WriteTo(writer)));
        Assert.Equal("[]", JsonText.Of(writer => new Letters().All.WriteTo(writer)));
    }

    [Fact]
    public void TheFieldsOfACallerAreWrittenAlone()
    {
        var notices = Notice.With((Force, 7), (SeenOn, null));
        var fields = new List<Field> { SeenOn };

        Assert.Equal($$"""{{{Head}},"seenOn":null}""", JsonText.Of(writer => notices[0].WriteTo(writer, fields)));
        fields[0] = Force;
        Assert.Equal($$"""{{{Head}},"force":7}""", JsonText.Of(writer => notices[0].WriteTo(writer, fields)));
    }

    [Fact]
    public void ABodyIsItsTextAndItsHtmlWhereItWasRendered()
    {
        var plain = Notice.With(new Body(2, "Sound it."));
        var rendered = Notice.With(new Body("Sound *it*.", 2, [], html: "<p>Sound <em>it</em>.</p>"));

        Assert.Equal($$$"""{{{{Head}}},"body":{"text":"Sound it."}}""", JsonText.Of(writer => plain[0].WriteTo(writer, [])));
        Assert.Equal(
            $$$"""{{{{Head}}},"body":{"text":"Sound *it*.","html":"<p>Sound <em>it</em>.</p>"}}""",
            JsonText.Of(writer => rendered[0].WriteTo(writer, [])));
    }

    [Fact]
    public void NamesAreThoseOfTheCodeWhereTheOptionsSaySo() => Assert.Equal(
        """{"Id":"fog","Title":"Fog & \"horn\"","SourcePath":"notices/fog.md","ContentHash":"c0ffee","SeenOn":null,"Body":{"Text":"Hoot."}}""",
        JsonText.Of(writer => Notice.With(new Body(1, "Hoot."), (SeenOn, null))[0].WriteTo(writer, [SeenOn], new())));

    [Fact]
    public void NamesGoByThePolicyOfTheOptions() => Assert.Contains(
        "\"source_path\":\"notices/fog.md\",\"content_hash\":\"c0ffee\",\"seen_on\":null}",
        JsonText.Of(writer => Notice.With((SeenOn, null)).WriteTo(writer, new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower })),
        StringComparison.Ordinal);

    [Fact]
    public void OfTwoPropertiesThatThePolicyGivesOneNameTheSecondKeepsItsOwn()
    {
        Field upper = new("URL", "URL", typeof(int), isNullable: false), mixed = new("Url", "Url", typeof(int), isNullable: false);
        Field id = new("ID", "ID", typeof(int), isNullable: false), own = new("iD", "iD", typeof(int), isNullable: false);
        var notices = Notice.With((upper, 1), (mixed, 2), (id, 3), (own, 4));

        Assert.Equal($$"""[{{{Head}},"url":1,"Url":2,"ID":3,"iD":4}]""", JsonText.Of(writer => notices.WriteTo(writer)));
        Assert.EndsWith(
            ",\"url\":1,\"url_\":2}]",
            JsonText.Of(writer => Notice.With((new("a", "url", typeof(int), false), 1), (new("b", "url", typeof(int), false), 2)).WriteTo(writer)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNullIsLeftOutWhereTheOptionsSaySo()
    {
        var notices = Notice.With((SeenOn, null), (Force, 0));
        JsonSerializerOptions Leaving(JsonIgnoreCondition left) => new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = left };

        Assert.Equal($$"""[{{{Head}},"seenOn":null,"force":0}]""", JsonText.Of(writer => notices.WriteTo(writer)));
        Assert.Equal($$"""[{{{Head}},"force":0}]""", JsonText.Of(writer => notices.WriteTo(writer, Leaving(JsonIgnoreCondition.WhenWritingNull))));
        Assert.Equal($$"""[{{{Head}}}]""", JsonText.Of(writer => notices.WriteTo(writer, Leaving(JsonIgnoreCondition.WhenWritingDefault))));
    }

    [Fact]
    public void NullIsRefused()
    {
        var notices = Notice.With();

        Assert.Throws<ArgumentNullException>("writer", () => notices.WriteTo(null!));
        Assert.Throws<ArgumentNullException>("writer", () => notices[0].WriteTo(null!, []));
        Assert.Throws<ArgumentNullException>("fields", () => JsonText.Of(writer => notices[0].WriteTo(writer, null!)));
        Assert.Throws<ArgumentNullException>("document", () => JsonText.Of(writer => default(IDocument)!.WriteTo(writer, [])));
    }
}
