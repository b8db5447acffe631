using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Shapes;
using Document = Catalog.Generators.Tests.Projects.Document;

namespace Catalog.Generators.Tests.Joins;

/// <summary>Keys are equal where their values are, however documents write them, so that no table ever holds one twice.</summary>
public sealed class KeyTypeTests
{
    [Theory]
    [InlineData("int", "1", "+1", "1")]
    [InlineData("int?", "1", "01", "1")]
    [InlineData("long", "1", "01", "1")]
    [InlineData("decimal", "1.0", "1.00", "1.00")]
    [InlineData("decimal", "0.0", "-0.0", "0.0")]
    [InlineData("double", "1.0", "1e0", "1")]
    [InlineData("double", "0.0", "-0.0", "-0")]
    [InlineData("bool", "true", "TRUE", "true")]
    [InlineData("string", "a", "'a'", "a")]
    [InlineData("Sea", "calm", "CALM", "Calm")]
    [InlineData("Sea", "calm", "Still", "Calm")]
    [InlineData("Sea?", "very-rough", "Very Rough", "VeryRough")]
    [InlineData("System.DateOnly", "1945-06-08", "'June 8, 1945'", "June 8, 1945")]
    [InlineData("PartialDate", "1945-06", "June 1945", "June 1945")]
    [InlineData("System.DateTime", "2024-02-29T12:30:00", "2024-02-29T12:30:00.0", "2024-02-29T12:30:00.0")]
    [InlineData("System.DateTimeOffset", "2024-02-29T12:30:00Z", "2024-02-29T13:30:00+01:00", "2024-02-29T13:30:00+01:00")]
    [InlineData("System.TimeOnly", "21:40", "'21:40:00'", "21:40:00")]
    [InlineData("System.Guid", "6F9619FF-8B86-D011-B42D-00C04FC964FF", "6f9619ff-8b86-d011-b42d-00c04fc964ff", "6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("System.Uri", "http://a/", "http://A", "http://A")]
    [InlineData("System.Uri", "http://a:80/b", "http://a/b#c", "http://a/b#c")]
    [InlineData("System.Uri", "http://ada@a/b", "http://bob@a/b", "http://bob@a/b")]
    [InlineData("System.Uri", "http://a/%7Eb", "http://a/~b", "http://a/~b")]
    [InlineData("System.Uri", "urn:a:b", "URN:a:b", "URN:a:b")]
    [InlineData("System.Uri", "file:///C:/a", "file:///c:/A", "file:///c:/A")]
    public void EqualValuesAreOneKey(string type, string first, string second, string shown)
    {
        var build = Keyed(type, first, second).Build("b.yaml(1,4): " + Faults.NotUnique(shown, "N", "a", 1) + " [a.yaml(1,4)]");
        var key = LoadedAssembly.Value(build.Records.Find("b")!, "N");

        Assert.Equal("a", Joined.Find(build, "Records", "N", key)?.Id);
        Assert.Equal(["a b"], Joined.Groups(build, "Records", "N").Select(group => group.Split(": ")[^1]));
    }

    [Theory]
    [InlineData("string", "a", "A")]
    [InlineData("string", "a", "' a'")]
    [InlineData("string", "é", "e\u0301")]
    [InlineData("Sea", "calm", "very rough")]
    [InlineData("PartialDate", "1945", "1945-01")]
    [InlineData("System.Uri", "mailto:ada@a", "mailto:bob@a")]
    [InlineData("System.Uri", "http://a/b", "http://a/B")]
    [InlineData("System.Uri", "http://a/b?x", "http://a/b?y")]
    [InlineData("int?", "1", "~")]
    public void OthersAreTwo(string type, string first, string second)
    {
        var build = Keyed(type, first, second).Build();
        var groups = second == "~" ? 1 : 2;

        Assert.Equal("a", Joined.Find(build, "Records", "N", LoadedAssembly.Value(build.Records.Find("a")!, "N"))?.Id);
        Assert.Equal(groups, Joined.Groups(build, "Records", "N").Count());
    }

    [Theory]
    [InlineData("int", "7", "+7")]
    [InlineData("long", "7", "07")]
    [InlineData("decimal", "1.0", "1")]
    [InlineData("double", "15.0", "1.5e1")]
    [InlineData("bool", "true", "True")]
    [InlineData("string", "x y", "' x y '")]
    [InlineData("Sea", "calm", "'Still'")]
    [InlineData("Sea", "very rough", "VERY-ROUGH")]
    [InlineData("System.DateOnly", "1945-06-08", "'June 8, 1945'")]
    [InlineData("PartialDate", "1945-06", "June 1945")]
    [InlineData("System.DateTimeOffset", "2024-02-29T12:30:00Z", "2024-02-29T13:30:00+01:00")]
    [InlineData("System.TimeOnly", "21:40", "'21:40:00'")]
    [InlineData("System.Guid", "6F9619FF-8B86-D011-B42D-00C04FC964FF", "6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("System.Uri", "http://a/", "http://A")]
    public void AReferenceMayWriteAKeyInItsOwnWay(string type, string key, string reference) => Assert.Equal(["a"], Joined.Ids(
        Project
            .Of(Document.Of("a.yaml", $"n: {key}\nnext: {reference}\n"))
            .WithSource(Code(type, "[Key]"))
            .Build(),
        "Records",
        "a",
        "Next"));

    [Fact]
    public void AKeyGoesBeforeAnId()
    {
        var build = Project
            .Of(Document.Of("a.yaml", "n: b\nnext: a\n"), Document.Of("b.yaml", "n: a\nnext: c\n"), Document.Of("c.yaml", "n: d\nnext: b\naliases: [e]\n"), Document.Of("d.yaml", "n: f\nnext: e\n"))
            .WithSource(Code("string", "[Key]"))
            .Build();

        Assert.Equal(["b", "c", "a", "c"], "abcd".SelectMany(id => Joined.Ids(build, "Records", id.ToString(), "Next")));
    }

    [Theory]
    [InlineData("IReadOnlyList<string>", "[Key]", "needs a property of one value: text, a number, a date, a Guid or an enum")]
    [InlineData("DataNode", "[Key]", "needs a property of one value: text, a number, a date, a Guid or an enum")]
    [InlineData("Note", "[Key]", "needs a property of one value: text, a number, a date, a Guid or an enum")]
    [InlineData("Note", "[Lookup]", "needs a property of text, numbers, dates, Guids or enums, or a list of them; for references there is [ReferencedBy]")]
    [InlineData("IReadOnlyList<IReadOnlyList<int>>", "[Lookup]", "needs a property of text, numbers, dates, Guids or enums, or a list of them; for references there is [ReferencedBy]")]
    public void WhatIsNoKeyIsReported(string type, string role, string reason)
    {
        var build = Project.Of(Document.Of("a.yaml", "n: a\nnext: a\n")).WithSource(Code(type, role).Replace("<int>", "<string>", StringComparison.Ordinal))
            .Build($"Code.cs(8,{role.Length + type.Replace("<int>", "<string>", StringComparison.Ordinal).Length + 22}): error CAT014: 'Note.N' can't be completed: {role} {reason}");

        Assert.Equal(["a"], Joined.Ids(build, "Records", "a", "Next"));
    }

    [Theory]
    [InlineData("[Key] public partial string Id")]
    [InlineData("[Lookup] public partial string Title")]
    public void WhatEveryDocumentHasIsNone(string property) => Project.Of(Document.Of("a.yaml", "next: a\n"))
        .WithSource($"using System.ComponentModel.DataAnnotations;\nusing Catalog.Documents;\nnamespace Archive;\n[Document(\"Records\")]\nsealed partial class Note\n{{\n    {property} {{ get; }}\n}}\n")
        .Build(FormattableString.Invariant(
            $"Code.cs(7,{property.LastIndexOf(' ') + 6}): error CAT014: 'Note.{property.Split(' ')[^1]}' can't be completed: {property.Split(' ')[0]} ")
            + "stands on what every document has: documents are found by their id with Find");

    private static Project Keyed(string type, string first, string second) => Project
        .Of(Document.Of("a.yaml", $"n: {first}\n"), Document.Of("b.yaml", $"n: {second}\n"), Document.Of("c.yaml", "title: C\nnext: a\n"))
        .WithSource(Code(type.TrimEnd('?') + "?", "[Key, Lookup]"));

    private static string Code(string type, string role) => $$"""
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Catalog.Documents;
        namespace Archive;
        [Document("Records")]
        sealed partial class Note
        {
            {{role}} public partial {{type}} N { get; }
            public partial Note? Next { get; }
        }
        enum Sea { Calm, VeryRough, Still = Calm }
        """;
}
