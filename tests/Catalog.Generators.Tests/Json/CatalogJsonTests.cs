using System.Collections;
using System.Text.Json;
using Catalog.Documents;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Json;

public sealed class CatalogJsonTests
{
    private const string Code = """
        using System.Collections.Generic;
        using System.Text.Json.Serialization;
        using Catalog.Documents;

        namespace Harbour;

        [Document("Notes")]
        sealed partial class Note
        {
            public partial PartialDate Date { get; }
            public partial State State { get; }
            public partial Keeper Author { get; }
            public partial IReadOnlyList<Signal>? Signals { get; }
            [ReferencedBy(nameof(Follows))] public partial IReadOnlyList<Note> FollowedBy { get; }
            public partial Note? Follows { get; }
        }

        enum State { Open, [JsonStringEnumMemberName("in force")] Valid }

        sealed partial class Signal
        {
            public partial string Code { get; }
            public partial Signal? Part { get; }
        }

        [Document("Keepers")]
        sealed partial class Keeper;
        """;

    private const string Fog = """
        ---
        title: Fog
        date: June 1945
        state: in force
        author: ada
        signals: [{ code: A, lamp: { colour: red, watts: 40.50 } }, { code: B, part: { code: C } }]
        follows: tide
        heights: { low tide: 0.3, high tide: 4.10 }
        mixed: [1, two, "3", { four: null }]
        ---
        Sound the *horn*.
        """;

    private const string Keepers = """
        - { id: ada, title: Ada Quill, since: 1940-02-03, home: { place: North Light, floors: 4 } }
        - { id: bob, title: Bob Snell }
        """;

    private static readonly Project Harbour = Project
        .Of(
            Document.Of("fog.md", Fog, "Notes").With("CatalogHtml", "true"),
            Document.Of("tide.md", "---\ntitle: Tide\ndate: 1945-06-08\nstate: open\nauthor: bob\nheights: { low tide: 1.0 }\nmixed: {}\n---\n", "Notes").With("CatalogHtml", "true"),
            Document.Of("keepers.yaml", Keepers, "Keepers"))
        .WithSource(Code);

    [Fact]
    public void ADocumentIsWrittenByItsFields()
    {
        var build = Harbour.Build();
        var (fog, tide) = (build.Collections["Notes"].Find("fog")!, build.Collections["Notes"].Find("tide")!);

        Assert.Equal(
            $$$$"""{"id":"fog","title":"Fog","sourcePath":"fog.md","contentHash":"{{{{fog.ContentHash}}}}","date":"1945-06","state":"in force","author":"ada","signals":[{"code":"A","part":null,"lamp":{"colour":"red","watts":40.50}},{"code":"B","part":{"code":"C","part":null,"lamp":null},"lamp":null}],"follows":"tide","heights":{"lowTide":0.3,"highTide":4.10},"mixed":[1,"two","3",{"four":null}],"followedBy":[],"body":{"text":"Sound the *horn*.","html":"\u003Cp\u003ESound the \u003Cem\u003Ehorn\u003C/em\u003E.\u003C/p\u003E\n"}}""",
            Json(build, fog));
        Assert.Equal(
            $$$"""{"id":"tide","title":"Tide","sourcePath":"tide.md","contentHash":"{{{tide.ContentHash}}}","date":"1945-06-08","state":"Open","author":"bob","signals":null,"follows":null,"heights":{"lowTide":1.0,"highTide":null},"mixed":[],"followedBy":["fog"]}""",
            Json(build, tide));
    }

    [Fact]
    public void EveryClassIsServedAndListsOfIt()
    {
        var build = Harbour.Build();
        var resolver = build.Assembly.Json;
        string[] classes = ["Note", "Keeper", "Signal", "LampFields", "HomeFields"];

        Assert.All(classes.Select(build.Assembly.Type).Prepend(typeof(PartialDate)), type => Assert.All(
            [type, type.MakeArrayType(), typeof(List<>).MakeGenericType(type), typeof(IReadOnlyList<>).MakeGenericType(type), typeof(IEnumerable<>).MakeGenericType(type)],
            served => Assert.Equal(served, resolver.GetTypeInfo(served, new())?.Type)));
        Assert.All(build.Collections.Values, collection => Assert.NotNull(resolver.GetTypeInfo(collection.GetType(), new())));
        Assert.All([typeof(string), typeof(ArrayList), build.Assembly.Type("State"), build.Assembly.Type("Notes")], other => Assert.Null(resolver.GetTypeInfo(other, new())));
    }

    [Fact]
    public void ACollectionIsWrittenAsItWritesItself()
    {
        var build = Harbour.Build();

        Assert.All(build.Collections.Values, collection =>
        {
            using var json = new MemoryStream();
            using (var writer = new Utf8JsonWriter(json))
            {
                collection.WriteTo(writer);
            }

            Assert.Equal(System.Text.Encoding.UTF8.GetString(json.ToArray()), Json(build, collection));
        });
    }

    [Fact]
    public void NothingIsReadIntoAGeneratedClass()
    {
        var build = Harbour.Build();

        Assert.Contains("'Harbour.Keeper'", Assert.Throws<NotSupportedException>(
            () => JsonSerializer.Deserialize("{}", build.Assembly.Type("Keeper"), Options(build))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APartOfTheUserDecidesTheAccessibilityAndKeepsItsMembers()
    {
        Assert.False(Harbour.Build().Assembly.Type("CatalogJson").IsPublic);
        Assert.True(Harbour
            .WithSource("namespace Archive;\n/// <summary>Mine.</summary>\npublic static partial class CatalogJson { internal static int _resolver = 1; }\n", "Mine.cs")
            .Build().Assembly.Type("CatalogJson").IsPublic);
    }

    private static string Json(Build build, object value) => JsonSerializer.Serialize(value, value.GetType(), Options(build));

    private static JsonSerializerOptions Options(Build build) => new(JsonSerializerDefaults.Web) { TypeInfoResolver = build.Assembly.Json };
}
