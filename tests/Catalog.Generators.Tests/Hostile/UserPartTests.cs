using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Hostile;

public sealed class UserPartTests
{
    private const string PublicCode = """
        namespace Archive;

        /// <summary>My records.</summary>
        public static partial class Records;

        /// <summary>My record.</summary>
        public partial class RecordsDocument;

        /// <summary>My collections.</summary>
        public static partial class DocumentCollections;
        """;

    [Fact]
    public void PartsOfTheUserDecideTheAccessibility()
    {
        var build = Archive.Project.WithSource(PublicCode).Build();

        Assert.True(build.Assembly.Type("Records").IsPublic);
        Assert.True(build.Assembly.Type("Records").GetProperty("All")!.GetMethod!.IsPublic);
        Assert.True(build.Assembly.Type("Records").GetProperty("NotesOnTheCensusOfGulls")!.GetMethod!.IsPublic);
        Assert.True(build.Assembly.Type("RecordsDocument").IsPublic);
        Assert.True(build.Assembly.Type("DocumentCollections").IsPublic);
        Contents.AssertUnharmed(build);
    }

    [Fact]
    public void WithoutPartsOfTheUserEverythingIsInternal() =>
        Assert.All(["Records", "RecordsDocument", "DocumentCollections"], name => Assert.False(Archive.Project.Build().Assembly.Type(name).IsPublic));

    [Fact]
    public void APublicListOfInternalDocumentsCompiles() => Archive.Project
        .WithSource("namespace Archive;\n/// <summary>Mine.</summary>\npublic static partial class Records;\n")
        .Build();

    [Fact]
    public void APublicClassOfDocumentsInAnInternalListCompiles() => Archive.Project
        .WithSource("namespace Archive;\n/// <summary>Mine.</summary>\npublic partial class RecordsDocument;\n")
        .Build();

    [Fact]
    public void AMemberThatTheUserWroteHimselfWinsOverAnInferredField()
    {
        var build = Archive.Project
            .WithSource(UserCode.With("    public string Summary => \"my own\";\n    internal int RecordId() => 7;"))
            .Build();

        Assert.Equal("my own", LoadedAssembly.Value(build.Records[0], "Summary"));
        Assert.DoesNotContain(build.Records.Fields, field => field.Property is "Summary" or "RecordId");
    }

    [Fact]
    public void AMemberOfTheListThatTheUserWroteHimselfKeepsItsName()
    {
        var build = Archive.Project
            .WithSource("namespace Archive;\nstatic partial class Records { internal static string NotesOnTheCensusOfGulls => \"mine\"; }\n")
            .Build(
                "records/census.txt(3,1): info CAT013: 'Records.NotesOnTheCensusOfGulls' would name several documents, or something else: "
                + "this one is 'Records.NotesOnTheCensusOfGulls_Census'");

        Assert.Equal("census", build.Assembly.Document("Records", "NotesOnTheCensusOfGulls_Census").Id);
    }

    [Theory]
    [InlineData("    private string? _summary;\n    public partial string Summary { get; }\n    internal string? Hidden => _summary ??= \"\";")]
    [InlineData("    public partial string Summary { get; }\n    private const int _summary = 1;\n    internal int Hidden => _summary;")]
    [InlineData("    private readonly string _title = \"\";\n    public partial string Title { get; }\n    internal string Hidden => _title;")]
    public void PrivateFieldsOfTheUserStandInNoWay(string members) => Archive.Project.WithSource(UserCode.With(members)).Build();

    [Theory]
    [InlineData("internal static int _all = 1;")]
    [InlineData("internal static int _notesOnTheCensusOfGulls = 1;")]
    public void PrivateFieldsInTheListStandInNoWay(string member) =>
        Archive.Project.WithSource($"namespace Archive;\nstatic partial class Records {{ {member} }}\n").Build();

    [Theory]
    [InlineData("    public partial string Title { get; }")]
    [InlineData("    /// <summary>Mine.</summary>\n    public partial string Title { get; }\n    public partial string Id { get; }\n    public partial Body Body { get; }\n    public partial string SourcePath { get; }\n    public partial string ContentHash { get; }")]
    public void PropertiesThatEveryDocumentHasMayBeDeclared(string members)
    {
        var build = Archive.Project.WithSource(UserCode.With(members)).Build();

        Assert.Equal("Notes on the Census of Gulls", LoadedAssembly.Value(build.Records[0], "Title"));
        Contents.AssertSameValues(build);
    }

    [Theory]
    [InlineData("sealed partial class ArchiveRecord : Base", "public override partial string? Summary { get; }", "abstract class Base { public abstract string? Summary { get; } }")]
    [InlineData("partial class ArchiveRecord", "public virtual partial string? Summary { get; }", "")]
    [InlineData("sealed partial class ArchiveRecord : Base", "public new partial string? Summary { get; }", "class Base { public string? Summary => null; }")]
    [InlineData("sealed partial class ArchiveRecord", "private partial string? Summary { get; }", "")]
    [InlineData("partial class ArchiveRecord", "protected internal partial string? Summary { get; }", "")]
    [InlineData("sealed partial class ArchiveRecord : IHasSummary", "public partial string? Summary { get; }", "interface IHasSummary { string? Summary { get; } }")]
    public void ModifiersAreRepeated(string declaration, string property, string more)
    {
        var build = Archive.Project
            .WithSource($"#nullable enable\nnamespace Archive;\n[Catalog.Documents.Document(\"Records\")]\n{declaration}\n{{\n    {property}\n}}\n{more}")
            .Build();

        Assert.Equal("Two clerks count gulls.", LoadedAssembly.Value(build.Records[0], "Summary"));
    }

    [Theory]
    [InlineData("    public partial string Summary { get; }\n    [Field(\"Source\")] public partial string summary { get; }")]
    [InlineData("    public partial string summary { get; }\n    [Field(\"Source\")] public partial string Summary_ { get; }")]
    [InlineData("    [Field(\"Summary\")] public partial string _summary { get; }\n    [Field(\"Source\")] public partial string Summary { get; }")]
    [InlineData("    [Field(\"Source\")] public partial string id { get; }\n    [Field(\"Summary\")] public partial string Body_ { get; }")]
    public void PropertiesThatDifferLittleAreToldApart(string members) => Archive.Project.WithSource(UserCode.With(members)).Build();

    [Fact]
    public void DeclaredPropertiesMayStandInSeveralParts() => Archive.Project
        .WithSource(UserCode.With("    public partial string Summary { get; }"))
        .WithSource("namespace Archive;\nsealed partial class ArchiveRecord { public partial string Source { get; } }", "Second.cs")
        .Build();

    // A packed document has no constructor that takes values.
    [Fact]
    public void AConstructorOfTheUserStandsInNoWay() => Archive.Project.AsLiteralAlone()
        .WithSource(UserCode.With("    internal ArchiveRecord() : this(\"\", \"\", \"\", \"\", Body.Empty, null!, null!, null!, default, null!, 0) { }"))
        .Build();
}
