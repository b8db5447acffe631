using System.Text.Json;
using Catalog.Documents.Json;

namespace Catalog.Documents.Tests.Json;

public sealed class JsonResolverTests
{
    private const string Fog = """{"id":"fog","title":"Fog & \"horn\"","sourcePath":"notices/fog.md","contentHash":"c0ffee","force":7}""";

    private static readonly Field Force = new("force", "Force", typeof(int), isNullable: false);

    private readonly DocumentCollection<Notice> _notices = Notice.With((Force, 7));
    private readonly JsonSerializerOptions _options;

    public JsonResolverTests() => _options = JsonText.Options(_notices);

    [Fact]
    public void ADocumentIsServed()
    {
        Assert.Equal(Fog, Json(_notices[0]));
        Assert.Equal("null", Json(_notices.Find("none")));
        Assert.Equal(Fog, Json<IDocument>(_notices[0]));
        Assert.Equal(Fog, Json<object>(_notices[0]));
    }

    [Fact]
    public void ListsOfDocumentsAreServed()
    {
        Assert.Equal($"[{Fog}]", Json(_notices));
        Assert.Equal($"[{Fog}]", Json(_notices.ToArray()));
        Assert.Equal($"[{Fog}]", Json(_notices.ToList()));
        Assert.Equal($"[{Fog}]", Json<IReadOnlyList<Notice>>(_notices));
        Assert.Equal($"[{Fog}]", Json<IReadOnlyCollection<Notice>>(_notices));
        Assert.Equal($"[{Fog}]", Json<IEnumerable<Notice>>(_notices.Where(notice => notice.Id == "fog")));
        Assert.Equal($"[{Fog}]", Json(_notices.OrderBy(notice => notice.Id)));
        Assert.Equal($"[{Fog}]", Json<IDocumentCollection>(_notices));
        Assert.Equal($"[{Fog}]", Json<IEnumerable<IDocument>>(_notices));
    }

    /// <summary>As frameworks hand results on: as objects, of types that only LINQ knows.</summary>
    [Fact]
    public void WhatLinqGivesIsServedAsTheSequenceItIs() => Assert.All<IEnumerable<Notice>>(
        [
            _notices.Where(notice => notice.Id == "fog"), _notices.Skip(0), _notices.Take(1), _notices.Take(0..), _notices.OrderBy(notice => notice.Id),
            _notices.OrderBy(notice => notice.Id).Take(1), _notices.Select(notice => notice), _notices.ToArray().Skip(0), _notices.ToList().Take(1),
            _notices.ToArray().Select(notice => notice), _notices.Concat([]), _notices.Append(_notices[0]).Distinct(), _notices.Reverse(),
            _notices.ToArray().AsReadOnly(), _notices.Chunk(1).SelectMany(part => part), _notices.DistinctBy(notice => notice.Id), [_notices[0]],
        ],
        sequence => Assert.Equal($"[{Fog}]", Json<object>(sequence)));

    [Fact]
    public void WhatStandsInDocumentsIsServed()
    {
        Body body = new("# Fog\n\nSound it.", 3, [7..16], [("Fog", 1, "fog", 0..1)]);

        Assert.Equal("\"1945-06\"", Json(new PartialDate(1945, 6, "June 1945")));
        Assert.Equal("[\"1945\",null]", $"[{Json<PartialDate?>(new PartialDate(1945))},{Json<PartialDate?>(null)}]");
        Assert.Equal("[1,\"1\"]", Json(DataNode.List(DataNode.Plain("1"), DataNode.Quoted("1"))));
        Assert.Equal("""{"text":"# Fog\n\nSound it."}""", Json(body));
        Assert.Equal("""[{"heading":"Fog","level":1,"slug":"fog","paragraphs":["Sound it."]}]""", Json(body.Sections));
        Assert.Equal("""{"name":"Ann","born":null,"letters":null,"friend":null,"writesOn":null}""", Json(new Person { Name = "Ann" }));
        Assert.StartsWith("[{\"name\":\"Ann\"", Json<IReadOnlyList<IMapping>>([new Person { Name = "Ann" }]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(string))]
    [InlineData(typeof(object))]
    [InlineData(typeof(Letter))]
    [InlineData(typeof(IList<Notice>))]
    [InlineData(typeof(DocumentCollection<Letter>))]
    public void OtherTypesAreLeftToOthers(Type type) =>
        Assert.All([JsonResolver.OfDocuments(() => _notices), JsonResolver.OfMappings<Person>(), JsonResolver.OfValues], resolver => Assert.Null(resolver.GetTypeInfo(type, _options)));

    [Theory]
    [InlineData(typeof(Notice), "{}")]
    [InlineData(typeof(IDocument), "{}")]
    [InlineData(typeof(Person), "{}")]
    [InlineData(typeof(Notice[]), "[{}]")]
    [InlineData(typeof(DocumentCollection<Notice>), "[{}]")]
    [InlineData(typeof(Body), "{}")]
    [InlineData(typeof(DataNode), "5")]
    public void NothingIsReadIntoDocuments(Type type, string json) =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, _options.GetTypeInfo(type)));

    [Fact]
    public void TheReasonIsSaid() => Assert.StartsWith(
        "JSON can be written of 'Catalog.Documents.Tests.Json.Notice', but not read into it: documents are made of their files when the project is built.",
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Notice>("{}", _options)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void APartialDateIsReadBack()
    {
        Assert.Equal(new PartialDate(1945, 6), JsonSerializer.Deserialize<PartialDate>("\"1945-06\"", _options));
        Assert.Null(JsonSerializer.Deserialize<PartialDate?>("null", _options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>("\"June 1945\"", _options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>("1945", _options));
    }

    [Fact]
    public void TheCollectionIsAskedForWhenADocumentIsWritten()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonResolver.OfDocuments<Notice>(() => throw new InvalidTimeZoneException()) };

        var type = options.GetTypeInfo(typeof(Notice));
        Assert.Throws<InvalidTimeZoneException>(() => JsonSerializer.Serialize(_notices[0], type));
        Assert.Throws<ArgumentNullException>("collection", () => JsonResolver.OfDocuments<Notice>(null!));
    }

    private string Json<T>(T value) => JsonSerializer.Serialize(value, _options);
}
