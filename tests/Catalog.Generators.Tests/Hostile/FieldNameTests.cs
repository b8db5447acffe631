using System.Text.Json;
using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;
using Microsoft.CodeAnalysis.CSharp;
using Document = Catalog.Generators.Tests.Projects.Document;

namespace Catalog.Generators.Tests.Hostile;

/// <summary>Fields in fields may have any name: it meets no member and no type, and comes back to the letter.</summary>
public sealed class FieldNameTests
{
    private static readonly string[] Names =
    [
        "Fields", "fields", "_fields", "GetValue", "getValue", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize",
        "outer", "outerFields", "OuterFields", "Outer", "inner", "innerFields", "Records", "RecordsDocument", "Archive", "Entry", "System", "Catalog", "global",
        "class", "event", "record", "field", "value", "this", "base", "null", "await", "partial", "required", "init", "var", "dynamic", "_", "__", "@class",
        "name", "Name", "NAME", "nAME", "na me", "na-me", "na_me", "na\u200Bme", "", " ", "\t", "\n", "\0", "\u2028", "\u0085", "\u202E", "\uFEFF", "\uFFFE",
        "1", "1st", "-1", "1.5", "true", "😀", "§", "日本", "ключ", "E\u0301", "É", "ı", "I", "i", "ﬁ", "straße", "Straße", "ǆ",
        "a\"b", "a\\b", "a\nb", "{0}", "{", "}", "*/", "</summary>", "<see cref=\"X\"/>", "#if", "//", "///", "\"\"\"", "%", "$", "&amp;",
        new string('n', 300), new string('n', 301), string.Join(' ', Enumerable.Repeat("word", 75)),
    ];

    [Fact]
    public void EveryFieldOfAClassKeepsItsName()
    {
        var build = Project.Of(Document.Of("a.json", Json(Names.Select((name, index) => (name, (object)index))))).Build();
        var outer = (IMapping)LoadedAssembly.Value(build.Records[0], "Outer")!;

        Assert.Equal(Names, outer.Fields.Select(field => field.Name));
        Assert.Equal(Enumerable.Range(0, Names.Length).Cast<object>(), outer.Fields.Select(outer.GetValue));
        Assert.Equal(Names.Length, outer.Fields.Select(field => field.Property).Distinct(StringComparer.Ordinal).Count());
        Assert.All(outer.Fields, field => Assert.True(SyntaxFacts.IsValidIdentifier(field.Property), field.Property));
    }

    [Fact]
    public void EveryFieldOfADocumentKeepsItsName()
    {
        var build = Project.Of(Document.Of("a.json", JsonSerializer.Serialize(Names.ToDictionary(name => name, _ => 1)))).Build();

        Assert.Equal(Names, build.Records.Fields.Select(field => field.Name));
        Assert.All(build.Records.Fields, field => Assert.Equal(1, build.Records[0].GetValue(field)));
    }

    [Fact]
    public void EveryFieldOfAClassMayHoldAClass()
    {
        var build = Project.Of(Document.Of("a.json", Json(Names.Select((name, index) => (name, (object)new Dictionary<string, int> { [name] = index, [$"own {index}"] = 0 }))))).Build();
        var outer = (IMapping)LoadedAssembly.Value(build.Records[0], "Outer")!;
        var inner = outer.Fields.Select(field => (IMapping)outer.GetValue(field)!).ToList();

        Assert.Equal(Names, inner.Select(mapping => mapping.Fields[0].Name));
        Assert.Equal(Enumerable.Range(0, Names.Length).Cast<object>(), inner.Select(mapping => mapping.GetValue(mapping.Fields[0])));
    }

    [Fact]
    public void FieldsOfManyNamesMayShareAClass()
    {
        var build = Project.Of(Document.Of("a.json", Json(Names.Select(name => (name, (object)new Dictionary<string, int> { ["entry"] = 1 }))))).Build();

        Assert.Single(((IMapping)LoadedAssembly.Value(build.Records[0], "Outer")!).Fields.Select(field => field.Type).Distinct());
    }

    [Fact]
    public void NamesThatLookLikeAShapeAreNone()
    {
        // As the shape of { "a": 1, "b": 2 } was once written.
        const string Name = "a\tFalse\tScalarFieldType { Scalar = ScalarType { Kind = Int32, Format =  } }\nb";
        var two = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        var one = new Dictionary<string, int> { [Name] = 3 };
        var build = Project.Of(Document.Of("a.json", Json([("x", two), ("y", two), ("z", one)]))).Build();
        var outer = (IMapping)LoadedAssembly.Value(build.Records[0], "Outer")!;

        Assert.Equal([Name], ((IMapping)outer.GetValue(outer.Fields[2])!).Fields.Select(field => field.Name));
    }

    [Theory]
    [InlineData("class Base { public class AuthorFields { } }", "")]
    [InlineData("class Base { public static int AuthorFields => 1; }", "")]
    [InlineData("class Base { }", "internal class AuthorFields { }")]
    [InlineData("class Base { }", "internal int AuthorFields() => 1;")]
    [InlineData("class Base { }", "public partial IReadOnlyList<int>? AuthorFields { get; }")]
    public void WhatTheUserHasStandsInNoWay(string type, string member)
    {
        var build = Project
            .Of(Document.Of("a.yaml", "author: { name: Ada }\nauthorFields: [1]\n"))
            .WithSource(UserCode.With("    " + member).Change("class ArchiveRecord", "class ArchiveRecord : Base") + type)
            .Build();

        Assert.Equal("name: Ada", build.Records[0].GetText(build.Records.Fields[0]));
    }

    private static string Json(IEnumerable<(string Name, object Value)> fields) =>
        JsonSerializer.Serialize(new { outer = fields.ToDictionary(field => field.Name, field => field.Value) });
}
