using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Shapes;

/// <summary>Where a class refuses what it does not declare, each such field is reported at its name.</summary>
public sealed class UndeclaredFieldPlaceTests
{
    private const string Code = """
        using System.Collections.Generic;
        using Catalog.Documents;
        namespace Archive;

        [Document("Records", Undeclared = UndeclaredFields.Error)]
        sealed partial class Note
        {
            public partial int? Wind { get; }
            public partial Source? Source { get; }
            public partial IReadOnlyList<Source>? Sources { get; }
        }

        sealed partial class Source
        {
            public partial string? Name { get; }
        }
        """;

    private static readonly Document Sound = Document.Of("sound.yaml", "id: sound\ntitle: Sound\naliases: [old]\nwind: 1\nsource: { name: x }\nsources: [{ name: y }]\n");

    public static TheoryData<string, string> Formats => new()
    {
        { "a.yaml", "title: 😀\n‹wnid: 3\nsource: { name: \"😀\", ‹page: 1 }\nsources: [{ name: \"😀\" }, { ‹nmae: y }]\n" },
        { "a.json", "{ \"title\": \"😀\", ‹\"wnid\": 3, \"source\": { \"name\": \"😀\", ‹\"page\": 1 }, \"sources\": [{ \"name\": \"😀\" }, { ‹\"nmae\": 2 }] }" },
        { "a.toml", "title = \"😀\"\n‹wnid = 3\nsource = { name = \"😀\", ‹page = 1 }\nsources = [{ name = \"😀\" }, { ‹nmae = 2 }]\n" },
        { "a.xml", "<note title=\"😀\" ‹wnid=\"3\"><source name=\"😀\"><‹page>1</page></source><sources name=\"😀\"/><sources><‹nmae>2</nmae></sources></note>" },
        { "a.md", "---\ntitle: \"😀\"\n‹wnid: 3\nsource: { name: \"😀\", ‹page: 1 }\nsources: [{ ‹nmae: y }]\n---\nText.\n" },
        { "b.md", "+++\ntitle = \"😀\"\n‹wnid = 3\nsource = { name = \"😀\", ‹page = 1 }\nsources = [{ ‹nmae = 2 }]\n+++\nText.\n" },
        { "c.md", "{ \"title\": \"😀\", ‹\"wnid\": 3, \"source\": { \"name\": \"😀\", ‹\"page\": 1 }, \"sources\": [{ ‹\"nmae\": 2 }] }\n\nText.\n" },
        { "a.txt", "---\ntitle: \"😀\"\n‹wnid: 3\nsource: { name: \"😀\", ‹page: 1 }\nsources: [{ ‹nmae: y }]\n---\nText.\n" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void AFieldThatIsNotDeclaredIsReportedAtItsName(string name, string marked)
    {
        var build = Project
            .Of(Document.Of(name, MarkedText.Plain(marked)), Sound)
            .WithSource(Code)
            .Build(MarkedText.Lines(
                name,
                marked,
                Faults.Undeclared("wnid", "Note", "did you mean 'wind'?"),
                Faults.Undeclared("source.page", "Source", "it has name"),
                Faults.Undeclared("sources.nmae", "Source", "did you mean 'name'?")));

        Assert.Equal(["Source", "Sources", "Wind"], build.Records.Fields.Select(field => field.Property).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("b.csv", "id,title,‹wnid\nx,😀,3\ny,Y,4\nz,Z,\n")]
    [InlineData("a.tsv", "id\ttitle\t‹\"wnid\"\nx\t😀\t3\n")]
    public void OfATableTheColumnIsReportedOnce(string name, string marked) => Project
        .Of(Document.Of(name, MarkedText.Plain(marked)), Sound)
        .WithSource(Code)
        .Build(MarkedText.Lines(name, marked, Faults.Undeclared("wnid", "Note", "did you mean 'wind'?")));

    [Fact]
    public void OfARecordPageTheLabelIsReported() => Project
        .Of(Archive.Tide)
        .WithSource("""
            using System.Collections.Generic;
            using Catalog.Documents;
            namespace Archive;
            [Document("Records", Undeclared = UndeclaredFields.Error)]
            sealed partial class Paper
            {
                public partial PartialDate? Date { get; }
                public partial string Summary { get; }
                [Field("Places")] public partial IReadOnlyList<string>? Places { get; }
                public partial string Rights { get; }
                [Field("Original Uploaded Date")] public partial System.DateOnly? Uploaded { get; }
                public partial string Language { get; }
                [Field("Record ID")] public partial long Number { get; }
            }
            """)
        .Build("records/tide.txt(17,1): " + Faults.Undeclared("Source", "Paper", "it has Date, Summary, Places, Rights, Original Uploaded Date, Language, Record ID"));

    [Fact]
    public void WhatIsDeclaredAndWhatEveryDocumentHasIsTaken()
    {
        var build = Project
            .Of(Sound, Document.Of("a.csv", "key,title,hidden,former,wind\nx,X,false,,3\n").With("CatalogKey", "key").With("CatalogExclude", "hidden").With("CatalogAliases", "former"))
            .WithSource(Code)
            .Build();

        Assert.Equal(3, LoadedAssembly.Value(build.Records.Find("x")!, "Wind"));
    }

    [Fact]
    public void WhereTheyAreIgnoredTheyAreLeftOut()
    {
        var build = Project
            .Of(Document.Of("a.yaml", "wnid: 3\nwind: 1\nsource: { page: 1 }\n"))
            .WithSource(Code.Replace("UndeclaredFields.Error", "UndeclaredFields.Ignore", StringComparison.Ordinal))
            .Build(
                "Code.cs(10,43): warning CAT015: No document of 'Records' has a field 'Sources' for 'Sources'; the fields are wnid, wind, source",
                "Code.cs(15,28): warning CAT015: No document of 'Records', where it becomes a Source, has a field 'Name' for 'Name'; the fields are page");

        Assert.Equal(["Wind", "Source", "Sources"], build.Records.Fields.Select(field => field.Property));
    }
}
