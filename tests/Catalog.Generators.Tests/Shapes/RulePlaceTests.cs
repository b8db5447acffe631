using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Shapes;

/// <summary>A value that breaks a validation attribute is reported where it stands, in every format.</summary>
public sealed class RulePlaceTests
{
    private const string Code = """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Catalog.Documents;
        namespace Archive;

        [Document("Records")]
        sealed partial class Note
        {
            [Range(1, 40)] public partial int? Height { get; }
            [AllowedValues("fog", "ice")] public partial string? Kind { get; }
            [MaxLength(2), RegularExpression("[a-z]+")] public partial IReadOnlyList<string>? Marks { get; }
            public partial Box? Box { get; }
        }

        sealed partial class Box
        {
            [StringLength(3, MinimumLength = 2)] public partial string? Code { get; }
        }
        """;

    private static readonly string[] Broken =
    [
        Broke("41", "height", "it must be from 1 to 40"),
        Broke("fgo", "kind", "it must be one of 'fog', 'ice'; did you mean 'fog'?"),
        Broke("…", "marks", "it must have at most 2 items, and has 3"),
        Broke(@"\uD83D\uDE00", "marks", "it must match '[a-z]+'"),
        Broke("long", "box.code", "it must have at most 3 characters, and has 4"),
    ];

    private static readonly Document Sound = Document.Of("sound.yaml", "height: 40\nkind: ice\nmarks: [a, b]\nbox: { code: abc }\n");

    public static TheoryData<string, string> Formats => new()
    {
        { "a.yaml", "title: \"😀\"\nheight: ‹41\nkind: ‹fgo\nmarks: ‹[a, b, ‹\"😀\"]\nbox: { \"😀\": 1, code: ‹long }\n" },
        { "a.json", "{ \"title\": \"😀\", \"height\": ‹41, \"kind\": ‹\"fgo\", \"marks\": ‹[\"a\", \"b\", ‹\"😀\"], \"box\": { \"😀\": 1, \"code\": ‹\"long\" } }" },
        { "a.toml", "title = \"😀\"\nheight = ‹41\nkind = ‹\"fgo\"\nmarks = ‹[\"a\", \"b\", ‹\"😀\"]\nbox = { \"😀\" = 1, code = ‹\"long\" }\n" },
        { "a.md", "---\ntitle: \"😀\"\nheight: ‹41\nkind: ‹fgo\nmarks: ‹[a, b, ‹\"😀\"]\nbox: { code: ‹long }\n---\nText.\n" },
        { "b.md", "+++\ntitle = \"😀\"\nheight = ‹41\nkind = ‹\"fgo\"\nmarks = ‹[\"a\", \"b\", ‹\"😀\"]\nbox = { code = ‹\"long\" }\n+++\nText.\n" },
        { "c.md", "{ \"title\": \"😀\", \"height\": ‹41, \"kind\": ‹\"fgo\", \"marks\": ‹[\"a\", \"b\", ‹\"😀\"], \"box\": { \"code\": ‹\"long\" } }\n\nText.\n" },
        { "a.txt", "---\ntitle: \"😀\"\nheight: ‹41\nkind: ‹fgo\nmarks: ‹[a, b, ‹\"😀\"]\nbox: { code: ‹long }\n---\nText.\n" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void AValueThatBreaksARuleIsReportedWhereItStands(string name, string marked) => Project
        .Of(Document.Of(name, MarkedText.Plain(marked)), Sound)
        .WithSource(Code)
        .Build(MarkedText.Lines(name, marked, Broken));

    [Fact]
    public void OfAnElementItIsReportedInItsText()
    {
        const string Xml = "<note title=\"😀\" height=\"‹41\"><kind>‹fgo</kind><marks>‹‹😀</marks><marks>b</marks><marks>c</marks><box code=\"‹long\"/></note>";
        Project.Of(Document.Of("a.xml", MarkedText.Plain(Xml)), Sound).WithSource(Code).Build(MarkedText.Lines("a.xml", Xml, Broken));
    }

    [Theory]
    [InlineData("a.csv", "id,title,height,kind,marks\na,😀,‹41,‹fgo,‹😀\n")]
    [InlineData("a.tsv", "id\ttitle\theight\tkind\tmarks\na\t😀\t‹41\t‹fgo\t‹😀\n")]
    public void OfARowItIsReportedInItsCell(string name, string marked) => Project
        .Of(Document.Of(name, MarkedText.Plain(marked)), Sound)
        .WithSource(Code)
        .Build(MarkedText.Lines(name, marked, Broken[0], Broken[1], Broken[3]));

    [Fact]
    public void OfARecordPageItIsReportedInItsLine() => Archive.Project
        .WithSource("""
            using Catalog.Documents;
            using System.ComponentModel.DataAnnotations;
            namespace Archive;
            [Document("Records")]
            sealed partial class Paper
            {
                [Field("Original Classification"), DeniedValues("Secret")] public partial string? Secrecy { get; }
            }
            """)
        .Build("records/census.txt(23,1): " + Broke("Secret", "Original Classification", "it must not be 'Secret'"));

    [Fact]
    public void ARuleOfTheUsersOwnWordsSaysThem() => Project
        .Of(Document.Of("a.yaml", "height: 41\n"), Sound)
        .WithSource(Code.Replace("Range(1, 40)", "Range(1, 40, ErrorMessage = \"{0} is from {1} to {2} feet\")", StringComparison.Ordinal))
        .Build("a.yaml(1,9): " + Broke("41", "height", "height is from 1 to 40 feet"));

    [Fact]
    public void AMemberIsAllowedByItsNameWhateverDocumentsCallIt() => Project
        .Of(Document.Of("a.yaml", "sea: very rough\n"), Document.Of("b.yaml", "sea: calm\n"), Document.Of("c.yaml", "title: C\n"))
        .WithSource("""
            using System.ComponentModel;
            using System.ComponentModel.DataAnnotations;
            using System.Text.Json.Serialization;
            using Catalog.Documents;
            namespace Archive;
            [Document("Records")]
            sealed partial class Paper
            {
                [AllowedValues(Sea.Storm), DefaultValue(Sea.Storm)] public partial Sea Sea { get; }
                [RequiredIf(nameof(Sea), Sea.Calm)] public partial string? Reason { get; }
            }

            enum Sea { Calm, [JsonStringEnumMemberName("very rough")] Storm }
            """)
        .Build(
            "Code.cs(10,64): warning CAT015: No document of 'Records' has a field 'Reason' for 'Reason'; the fields are sea",
            "b.yaml(1,6): error CAT035: The field 'Reason' has no value, and the property 'Reason' needs one where 'sea' is 'calm'",
            "b.yaml(1,6): " + Broke("calm", "sea", "it must be 'very rough'"));

    [Fact]
    public void WhatIsRequiredIsMissedAlsoWhereNoDocumentHasIt() => Project
        .Of(Document.Of("a.yaml", "title: A\n"))
        .WithSource(UserCode.With("    [System.ComponentModel.DataAnnotations.Required] public partial string? Author { get; }"))
        .Build(
            "Code.cs(8,77): warning CAT015: No document of 'Records' has a field 'Author' for 'Author'; there are no fields",
            "a.yaml(1,8): " + Faults.Missing("Author", "Author"));

    [Fact]
    public void WhatKeepsTheRulesIsAccepted() => Assert.Equal("abc", Project.Of(Sound).WithSource(Code).Build().Records[0] is var note
        ? LoadedAssembly.Value(LoadedAssembly.Value(note, "Box")!, "Code")
        : null);

    private static string Broke(string value, string field, string reason) => $"error CAT034: '{value}' in the field '{field}' is not allowed: {reason}";
}
