using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Hostile;

public sealed class NamespaceTests
{
    [Theory]
    [InlineData("my-app", "my_app")]
    [InlineData("My App 2.0", "My_App_2._0")]
    [InlineData("class.event", "class.event")]
    [InlineData("1st.2nd", "_1st._2nd")]
    [InlineData("..A..B..", "A.B")]
    [InlineData("Ünï.日本", "Ünï.日本")]
    [InlineData("System", "System")]
    [InlineData("Catalog", "Catalog")]
    [InlineData("Catalog.Documents", "Catalog.Documents")]
    [InlineData("Records", "Records")]
    [InlineData("Records.Records", "Records.Records")]
    [InlineData("String", "String")]
    [InlineData("a'b\"c", "a_b_c")]
    [InlineData("E\u0301.é", "É.é")]
    public void AnyRootNamespaceIsMadeValid(string root, string expected)
    {
        var build = Archive.Project.With("RootNamespace", root).Build();

        Assert.Equal(expected, build.Records.DocumentType.Namespace);
        Assert.Equal(3, build.Records.Count);
    }

    [Fact]
    public void WithoutARootNamespaceTypesAreGlobal()
    {
        var build = Archive.Project.With("RootNamespace", "").With("ImplicitUsings", "enable").Build();

        Assert.Null(build.Records.DocumentType.Namespace);
    }

    [Fact]
    public void CatalogNamespaceBeatsTheRootNamespace() =>
        Assert.Equal("Content.Pages", Archive.Project.With("CatalogNamespace", "Content.Pages").Build().Records.DocumentType.Namespace);

    [Theory]
    [InlineData("namespace Archive.System { class Threading { } class String { } }")]
    [InlineData("namespace System { class Threading2 { } }")]
    [InlineData("namespace Archive { class System { } class Catalog { } class Microsoft { } }")]
    [InlineData("namespace Archive.Catalog.Documents { class IDocument { } class Body { } }")]
    [InlineData("namespace Records { class Archive { } }")]
    [InlineData("namespace Documents { class Body { } }")]
    [InlineData("namespace Archive { class String { } class Object { } class Int32 { } class DateOnly { } class IReadOnlyList<T> { } class LazyInitializer { } }")]
    [InlineData("namespace Archive { class Body { } class Field { } class IDocument { } class PartialDate { } class DocumentCollection<T> { } class IDocumentCollection { } }")]
    [InlineData("class String { } class Object { } class Body { } class Field { } class IDocument { } class RecordsDocument { } class Records { } class DocumentCollections { }")]
    [InlineData("namespace Archive { class ArgumentOutOfRangeException { } class ArgumentException { } class OrderedDictionary<K, V> { } class Func<T> { } }")]
    [InlineData("namespace Archive { static class Extensions { public static void Add(this object list, object item) { } public static int Count(this object o) => 0; } }")]
    [InlineData("namespace Archive { class Archive { } class Title { } class Id { } }")]
    [InlineData("namespace Global { } namespace Archive.global2 { }")]
    public void TheUsersOwnTypesStandInNoWay(string code)
    {
        var build = Archive.Project.With("ImplicitUsings", "enable").WithSource(code).Build();

        Contents.AssertUnharmed(build);
    }

    [Fact]
    public void DeclaredClassesMayLiveAnywhere()
    {
        var build = Archive.Project
            .WithSource("namespace @class.@event; [Catalog.Documents.Document(\"Records\")] sealed partial class @string { [Catalog.Documents.Field(\"Source\")] public partial string @event { get; } }")
            .Build();

        Assert.Equal("class.event", build.Records.DocumentType.Namespace);
    }

    [Fact]
    public void ADeclaredClassInTheGlobalNamespaceWorks() =>
        Assert.Null(Archive.Project.With("ImplicitUsings", "enable").WithSource("[Catalog.Documents.Document(\"Records\")] sealed partial class Paper;").Build().Records.DocumentType.Namespace);

    [Fact]
    public void WithNullableOffDeclaredClassesCompile()
    {
        var build = Archive.Project.WithoutNullable()
            .WithSource(UserCode.With("    public partial string Summary { get; }\n    public partial string Sponsor { get; }\n    public partial IReadOnlyList<string> Places { get; }"))
            .Build();

        Assert.Null(LoadedAssembly.Value(build.Records[0], "Sponsor"));
        Assert.Equal("Two clerks count gulls.", LoadedAssembly.Value(build.Records[0], "Summary"));
    }

    [Fact]
    public void WithImplicitUsingsTheTopLevelCodeOfAnApplicationCompiles() => Archive.Project
        .AsApplication()
        .With("ImplicitUsings", "enable")
        .WithSource("global using System; global using System.Linq; global using Catalog.Documents;", "Usings.cs")
        .WithSource("""
            foreach (RecordsDocument record in Records.All.Where(r => r.OriginalClassification == "Secret")) Console.WriteLine(record.Title);
            Console.WriteLine(Records.NotesOnTheCensusOfGulls.Summary + Records.All.Find("lamp")?.Body.Paragraphs[0]);
            IDocumentCollection all = DocumentCollections.All["Records"];
            Console.WriteLine(all.Count);
            """)
        .Build();
}
