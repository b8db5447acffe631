using Catalog.Engine.Typing;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Schemas;

/// <summary>What a schema accepts, and what it refuses.</summary>
public sealed class SchemaTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using Catalog.Documents;
        namespace Archive;

        """;

    [Fact]
    public void TheDocumentsOfTheCollectionFit()
    {
        using var harbours = new Validation(Schema.Text(Harbours.Project, "Harbours"));
        using var people = new Validation(Schema.Text(Harbours.Project, "People"));
        Assert.True(harbours.Accepts(Harbours.Osthaven));
        Assert.True(harbours.Accepts(Harbours.Skerries));
        Assert.True(harbours.Accepts($"- {Harbours.Osthaven.Replace("\n", "\n  ", StringComparison.Ordinal)}"));
        Assert.True(people.Accepts("""{ "$schema": "../People.schema.json", "id": "ada", "retired": true }"""));
    }

    [Theory]
    [InlineData("status: open", "status: opne")]
    [InlineData("status: open", "status: [open]")]
    [InlineData("depth: 7.5", "depth: deep")]
    [InlineData("depth: 7.5", "depth: 0.4")]
    [InlineData("depth: 7.5", "depth: 31")]
    [InlineData("depth: 7.5", "depth:")]
    [InlineData("depth: 7.5", "deep: 7.5")]
    [InlineData("founded: 1851-03-08", "founded: 1851-13-08")]
    [InlineData("founded: 1851-03-08", "founded: 1851")]
    [InlineData("code: OST", "code: NST")]
    [InlineData("tags: [lamp, fog]", "tags: []")]
    [InlineData("tags: [lamp, fog]", "tags: [a, b, c, d, e, f]")]
    [InlineData("tags: [lamp, fog]", "tags: [a very long tag]")]
    [InlineData("tags: [lamp, fog]", "tags: { lamp: fog }")]
    [InlineData("contact: keeper@example.org", "contact: keeper")]
    [InlineData("keeper: ada", "keeper: { name: ada }")]
    [InlineData("north: 4", "north: many")]
    [InlineData("{ north: 4, south: 2 }", "{ a: 1, b: 2, c: 3, d: 4, e: 5 }")]
    [InlineData("name: Ada Quill", "name: ''")]
    [InlineData("name: Ada Quill, ", "")]
    [InlineData("since: 1949", "since: 1949.5")]
    [InlineData("surveyed: 1902-05", "surveyed: true")]
    [InlineData("high: 10:40", "high: 24:40")]
    [InlineData("chart: https://example.org/chart", "chart: map")]
    [InlineData("title: Osthaven", "title: [Osthaven]")]
    public void AWrongValueDoesNotFit(string right, string wrong)
    {
        Assert.Contains(right, Harbours.Osthaven, StringComparison.Ordinal);
        using var schema = new Validation(Schema.Text(Harbours.Project, "Harbours"));
        Assert.False(schema.Accepts(Harbours.Osthaven.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("status: open", "status: OPEN")]
    [InlineData("status: open", "status: closed-for-winter")]
    [InlineData("status: open", "status:")]
    [InlineData("status: open\n", "")]
    [InlineData("depth: 7.5", "depth: 30")]
    [InlineData("code: OST", "code: null")]
    [InlineData("tags: [lamp, fog]", "tags: lamp")]
    [InlineData("keeper: ada", "keeper: someone-new")]
    [InlineData("since: 1949", "since: null")]
    [InlineData("surveyed: 1902-05", "surveyed: 1902")]
    [InlineData("seen: daily", "seen: [1, { by: boat }]")]
    [InlineData("title: Osthaven", "title: 1984\nunheard: of")]
    public void WhatIsRightInAnotherWayFits(string right, string other)
    {
        Assert.Contains(right, Harbours.Osthaven, StringComparison.Ordinal);
        using var schema = new Validation(Schema.Text(Harbours.Project, "Harbours"));
        Assert.True(schema.Accepts(Harbours.Osthaven.Replace(right, other, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("retired: true", true)]
    [InlineData("retired: true\ntitle: Ada\naliases: [a]\n$schema: x.json", true)]
    [InlineData("retired: true\nage: 81", false)]
    [InlineData("retired: old", false)]
    public void FieldsThatAreNotDeclaredAreRefusedWhereTheClassRefusesThem(string document, bool isRight)
    {
        using var schema = new Validation(Schema.Text(Harbours.Project, "People"));
        Assert.Equal(isRight, schema.Accepts(document));
    }

    [Fact]
    public void FieldsThatTheItemsNameAreKnownToo()
    {
        var document = Document.Of("a.json", """[{ "no": "1", "draft": false, "former": "x", "n": 2 }]""")
            .With("CatalogKey", "no").With("CatalogExclude", "draft").With("CatalogAliases", "former");
        using var schema = new Validation(Schema.Text(Project.Of(document).WithSource(
            Usings + """[Document("Records", Undeclared = UndeclaredFields.Error)] sealed partial class Paper { public partial int N { get; } }""")));
        Assert.True(schema.Accepts("""{ "no": "1", "draft": false, "former": "x", "n": 2 }"""));
        Assert.False(schema.Accepts("""{ "no": "1", "draft": false, "aliases": "x", "n": 2 }"""));
    }

    [Theory]
    [InlineData("2024-11-01", """{"type":["string","null"],"format":"date"}""")]
    [InlineData("2024-11-01T10:11:12Z", """{"type":["string","null"],"format":"date-time"}""")]
    [InlineData("2024-11-01T10:11Z", """{"type":["string","null"],"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,7})?)?(Z|[+-][0-9]{2}:[0-9]{2})$"}""")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e", """{"type":["string","null"],"format":"uuid"}""")]
    [InlineData("urn:isbn:0451450523", """{"type":["string","null"],"format":"uri"}""")]
    [InlineData("true", """{"type":["boolean","null"]}""")]
    [InlineData("3000000000", """{"type":["integer","null"]}""")]
    [InlineData("3.50", """{"type":["number","null"]}""")]
    [InlineData("[3.50, null]", """{"type":["array","number","null"],"items":{"type":["number","null"]}}""")]
    [InlineData("words", """{"type":["string","number","boolean","null"]}""")]
    [InlineData("{ a: x, 'b-': [1] }", """{"anyOf":[{"$ref":"#/$defs/FieldFields"},{"type":"null"}]}""")]
    [InlineData("[[1], x]", "true")]
    public void WhatIsInferredHasItsType(string value, string expected) => Assert.Equal(
        expected, Schema.Field(Project.Of(Document.Of("a.yaml", $"field: {value}"), Document.Of("b.yaml", "field:")), "field"));

    [Fact]
    public void ADateOfARecordPageIsText() => Assert.Equal(
        """{ "type": "string" }""", Generators.Schemas.ScalarSchema.Of(ScalarKind.Date, "MMMM d, yyyy", isSeen: true).ToJson());

    [Theory]
    [InlineData("[RegularExpression(@\"^a+$\")] public partial string? X { get; }", "\"pattern\":\"^a+$\"}")]
    [InlineData("[RegularExpression(@\"a|b\")] public partial string? X { get; }", "\"pattern\":\"^(?:a|b)$\"}")]
    [InlineData("[RegularExpression(@\"[\\p{L}_-]{2,}\\.[^\\]]+\")] public partial string? X { get; }", "\"pattern\":\"^(?:[\\\\p{L}_-]{2,}\\\\.[^\\\\]]+)$\"}")]
    [InlineData("[Range(1, double.PositiveInfinity, MinimumIsExclusive = true)] public partial double? X { get; }", "{\"type\":[\"number\",\"null\"],\"exclusiveMinimum\":1}")]
    [InlineData("[StringLength(9, MinimumLength = 2), MinLength(3)] public partial string? X { get; }", "\"minLength\":3,\"maxLength\":9}")]
    [InlineData("[AllowedValues(1, 2)] public partial int? X { get; }", "{\"enum\":[1,2,null]}")]
    [InlineData("[AllowedValues(\"1\", \"two\")] public partial string? X { get; }", "{\"enum\":[\"1\",1,\"two\",null]}")]
    [InlineData("[DefaultValue(true)] public partial bool X { get; }", "{\"type\":[\"boolean\",\"null\"],\"default\":true}")]
    [InlineData("[Field(Separator = \", \")] public partial IReadOnlyList<int>? X { get; }", ",{\"type\":[\"string\",\"number\",\"boolean\"]},{\"type\":\"null\"}]}")]
    [InlineData("/// <summary>The \"depth\" \\ of\n/// a berth.</summary>\npublic partial DataNode? X { get; }", "{\"description\":\"The \\\"depth\\\" \\\\ of a berth.\"}")]
    public void RulesAreKeywords(string property, string expected) => Assert.EndsWith(
        expected,
        Schema.Field(Project.Of(Document.Of("a.yaml", "x:\nn: 1"), Document.Of("b.yaml", "n: 2")).WithSource(
            Usings + $$"""[Document("Records")] sealed partial class Paper { {{property}} }"""), "x").Replace("\"type\":[\"string\",\"number\",\"boolean\",\"null\"],", "", StringComparison.Ordinal),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("(?i)a")]
    [InlineData(@"\Aa\z")]
    [InlineData("(?>a)")]
    [InlineData("[a-z-[b]]")]
    [InlineData(@"\p{IsGreek}")]
    [InlineData(@"\w+")]
    [InlineData(@"[0-9]{4}\-[0-9]{2}")]
    [InlineData(@"[a-z]+]?")]
    [InlineData(@"a{,2}")]
    [InlineData(@"\d{4}")]
    public void APatternThatJavaScriptReadsDifferentlyIsLeftOut(string pattern) =>
        Assert.Null(Generators.Schemas.EcmaPattern.Of(pattern));

    [Fact]
    public void NoTextLeavesItsPlace()
    {
        var project = Project.Of(Document.Of("a.json", """{ "x\u2028#endif\u0085\n*/": { "\ud83d\udea2": 1, "#if": "a" }, "k": { "a-b": [1] } }"""));
        Assert.Contains("\"x\\u2028#endif\\u0085\\u000a*/\": {", Schema.Text(project), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutTheQuestionThereIsNoAnswer() => Assert.Empty(Schema.Texts(Harbours.Project.Build().Files));

    [Fact]
    public void OfManyDocumentsNoneIsOffered()
    {
        var people = Enumerable.Range(0, 201).Select(number => $$"""{ "id": "p{{number}}" }""").ToList();
        Assert.Equal(200, Examples(people[..200]));
        Assert.Equal(0, Examples(people));
    }

    private static int Examples(IEnumerable<string> people) => Schema.Of(Project
        .Of(Document.Of("a.yaml", "by: p1"), Document.Of("people.json", $"[{string.Join(",", people)}]", "People"))
        .WithSource(Usings + """
            [Document("Records")] sealed partial class Paper { public partial Person By { get; } }
            [Document("People")] sealed partial class Person;
            """))["properties"]!["by"]!["examples"]?.AsArray().Count ?? 0;
}
