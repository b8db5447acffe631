using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Catalog.Documents.Tests.Json;

public sealed class ValueJsonTests
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Values that System.Text.Json knows itself.</summary>
    public static TheoryData<object> Known => new((object[])[
        true, false, 0, -7, int.MinValue, long.MaxValue, 3.10m, -0.5m, decimal.MaxValue, 1e300, 0.1, "a \"b\"\n\u2028ö", "",
        new DateOnly(1945, 6, 8), new TimeOnly(21, 40), new TimeOnly(21, 40, 59, 120), new DateTime(1945, 6, 8, 21, 40, 0),
        new DateTime(1945, 6, 8, 21, 40, 0, DateTimeKind.Utc).AddTicks(1), new DateTimeOffset(1945, 6, 8, 21, 40, 0, TimeSpan.FromHours(-5)),
        Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), new Uri("https://harbour.example/a b?c=ü")]);

    /// <summary>Truths and numbers that a plain scalar prints back, and texts that it does not.</summary>
    public static TheoryData<string, string> Scalars => new()
    {
        { "5", "5" }, { "-3.10", "-3.10" }, { "0", "0" }, { "true", "true" }, { "false", "false" }, { "True", "\"True\"" },
        { "007", "\"007\"" }, { "+1", "\"+1\"" }, { "1e5", "\"1e5\"" }, { ".5", "\".5\"" }, { "-0", "\"-0\"" }, { "1,5", "\"1,5\"" },
        { "99999999999999999999999999999999", "\"99999999999999999999999999999999\"" }, { "1945-06", "\"1945-06\"" }, { "null", "\"null\"" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void AValueIsWrittenAsTheFrameworkWritesIt(object value) =>
        Assert.Equal(JsonSerializer.Serialize(value, value.GetType(), Plain), JsonText.OfValue(value));

    [Theory]
    [InlineData(double.NaN, "\"NaN\"")]
    [InlineData(double.PositiveInfinity, "\"Infinity\"")]
    [InlineData(double.NegativeInfinity, "\"-Infinity\"")]
    public void ANumberThatJsonLacksIsText(double number, string json) => Assert.Equal(json, JsonText.OfValue(number));

    [Fact]
    public void APartialDateIsItsEdtfForm()
    {
        Assert.Equal("\"1945\"", JsonText.OfValue(new PartialDate(1945, "about the end")));
        Assert.Equal("\"1945-06\"", JsonText.OfValue(new PartialDate(1945, 6, "June 1945")));
        Assert.Equal("\"1945-06-08\"", JsonText.OfValue(new PartialDate(1945, 6, 8, "June 8, 1945")));
    }

    [Fact]
    public void AMemberOfAnEnumIsTheTextThatDocumentsWrite()
    {
        var field = new Field("day", "Value", typeof(DayOfWeek), isNullable: true, memberTexts: FieldDictionary.Of((nameof(DayOfWeek.Friday), "fish day")));

        Assert.Equal("\"fish day\"", JsonText.OfValue(DayOfWeek.Friday, field));
        Assert.Equal("[\"Monday\",\"fish day\"]", JsonText.OfValue<object>(new[] { DayOfWeek.Monday, DayOfWeek.Friday }, field));
        Assert.Equal("{\"first\":\"fish day\"}", JsonText.OfValue(FieldDictionary.Of(("first", DayOfWeek.Friday)), field));
    }

    [Fact]
    public void ListsAreArraysAndMapsAreObjects()
    {
        Assert.Equal("[1,null,3]", JsonText.OfValue<IReadOnlyList<int?>>([1, null, 3]));
        Assert.Equal("[[\"a\"],[]]", JsonText.OfValue<IReadOnlyList<IReadOnlyList<string>>>([["a"], []]));
        Assert.Equal("{\"Bow Wave\":[1],\"b\":null}", JsonText.OfValue(FieldDictionary.Of<IReadOnlyList<int>?>(("Bow Wave", [1]), ("b", null))));
    }

    [Fact]
    public void AMappingIsAnObjectOfItsFields()
    {
        var ann = new Person { Name = "Ann", Born = new(1901, 2, 3), WritesOn = DayOfWeek.Friday, Friend = new() { Name = "Bob", Letters = ["a", null] } };

        Assert.Equal(
            """{"name":"Ann","born":"1901-02-03","letters":null,"friend":{"name":"Bob","born":null,"letters":["a",null],"friend":null,"writesOn":null},"writesOn":"fish day"}""",
            JsonText.OfValue(ann));
    }

    [Fact]
    public void NullIsLeftOutOfMappingsAndStaysInLists()
    {
        var field = new Field("value", "Value", typeof(object), isNullable: true);
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

        Assert.EndsWith(
            ",\"value\":[{\"name\":\"Ann\"},null]}]",
            JsonText.Of(writer => Notice.With((field, new[] { new Person { Name = "Ann" }, null })).WriteTo(writer, options)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentInADocumentIsItsId()
    {
        Assert.Equal("\"tide\"", JsonText.OfValue(new Notice("tide")));
        Assert.Equal("[\"tide\",\"ebb\"]", JsonText.OfValue<IReadOnlyList<Notice>>([new("tide"), new("ebb")]));
    }

    [Fact]
    public void ANodeIsTheStructureThatItIs()
    {
        var node = DataNode.Map(("born", DataNode.Plain("1945")), ("names", DataNode.List(DataNode.Quoted("5"), DataNode.Empty)), ("none", DataNode.Map()));

        Assert.Equal("""{"born":1945,"names":["5",null],"none":{}}""", JsonText.OfValue(node));
    }

    [Theory]
    [MemberData(nameof(Scalars))]
    public void APlainScalarIsWhatPrintsItsTextBack(string text, string json) => Assert.Equal(json, JsonText.OfValue(DataNode.Plain(text)));
}
