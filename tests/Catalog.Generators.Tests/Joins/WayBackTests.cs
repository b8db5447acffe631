using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Document = Catalog.Generators.Tests.Projects.Document;

namespace Catalog.Generators.Tests.Joins;

/// <summary>A way back gives the documents that refer to one, once each and in order; what is none is told of at its property alone.</summary>
public sealed class WayBackTests
{
    private const string Keeper = "[Document(\"Keepers\")] sealed partial class Keeper { public partial string? Email { get; }\n";

    private static readonly Document Ada = Document.Of("ada.yaml", "email: ada@harbour.example\n", "Keepers");

    [Fact]
    public void ItGivesEachDocumentOnceHoweverItRefers()
    {
        var build = Project
            .Of(
                Document.Of("b.yaml", "authors: [ada, ADA@harbour.example, ada-quill]\n"),
                Document.Of("a.yaml", "authors: [bob, ada]\nposts: { x: ada, y: ada }\n"),
                Document.Of("c.yaml", "posts: { x: bob }\n"),
                Document.Of("ada.yaml", "email: ADA@harbour.example\naliases: [ada-quill]\n", "Keepers"),
                Document.Of("bob.yaml", "email: bob@harbour.example\n", "Keepers"))
            .WithSource(Code("""
                [Document("Records")] sealed partial class Note
                {
                    public partial IReadOnlyList<Keeper>? Authors { get; }
                    public partial IReadOnlyDictionary<string, Keeper>? Posts { get; }
                }
                [Document("Keepers")] sealed partial class Keeper
                {
                    [Key] public partial string Email { get; }
                    [ReferencedBy(nameof(Note.Authors))] public partial IReadOnlyList<Note> Wrote { get; }
                    [ReferencedBy(nameof(Note.Posts))] public partial IReadOnlyList<Note> Kept { get; }
                }
                """))
            .Build();

        Assert.Equal(["a", "b"], Joined.Ids(build, "Keepers", "ada", "Wrote"));
        Assert.Equal(["a"], Joined.Ids(build, "Keepers", "ada", "Kept"));
        Assert.Equal(["a"], Joined.Ids(build, "Keepers", "bob", "Wrote"));
        Assert.Equal(["c"], Joined.Ids(build, "Keepers", "bob", "Kept"));
    }

    [Fact]
    public void AClassMayReferToItself()
    {
        var build = Project
            .Of(Document.Of("a.yaml", "next: b\n"), Document.Of("b.yaml", "next: b\n"), Document.Of("c.yaml", "title: C\n"))
            .WithSource(Code("[Document(\"Records\")] sealed partial class Note { public partial Note? Next { get; } [ReferencedBy(nameof(Next))] public partial IReadOnlyList<Note> Before { get; } }"))
            .Build();

        Assert.Equal(["a", "b"], Joined.Ids(build, "Records", "b", "Before"));
        Assert.Empty(Joined.Ids(build, "Records", "c", "Before"));
    }

    [Theory]
    [InlineData("IReadOnlyList<Note>?")]
    [InlineData("IReadOnlyList<Note?>")]
    [InlineData("IEnumerable<Note>")]
    [InlineData("IReadOnlyCollection<Note>")]
    public void ItMayBeAnyReadOnlyKindOfList(string type) => Assert.Equal(["a"], Joined.Ids(
        Project.Of(Document.Of("a.yaml", "author: ada\n"), Ada)
            .WithSource(Code($"[Document(\"Records\")] sealed partial class Note {{ public partial Keeper? Author {{ get; }} }}\n{Keeper}[ReferencedBy(\"Author\")] public partial {type} Wrote {{ get; }} }}"))
            .Build(),
        "Keepers",
        "ada",
        "Wrote"));

    [Theory]
    [InlineData("[ReferencedBy(\"Auhtor\")] public partial IReadOnlyList<Note>", "Note has no property 'Auhtor' that refers to Keeper; did you mean 'Author'?")]
    [InlineData("[ReferencedBy(\"Nothing\")] public partial IReadOnlyList<Note>", "Note has no property 'Nothing' that refers to Keeper; those that do are Author")]
    [InlineData("[ReferencedBy(\"\")] public partial IReadOnlyList<Note>", "Note has no property '' that refers to Keeper; those that do are Author")]
    [InlineData("[ReferencedBy(\"Pages\")] public partial IReadOnlyList<Note>", "Note has no property 'Pages' that refers to Keeper; those that do are Author")]
    [InlineData("[ReferencedBy(\"Title\")] public partial IReadOnlyList<Note>", "Note has no property 'Title' that refers to Keeper; those that do are Author")]
    [InlineData("[ReferencedBy(\"Wrote\")] public partial IReadOnlyList<Keeper>", "Keeper has no property 'Wrote' that refers to Keeper; declare one whose type is Keeper, or a list of it")]
    [InlineData("[ReferencedBy(null!)] public partial IReadOnlyList<Note>", "needs the name of a property")]
    [InlineData("[ReferencedBy(\"Author\")] public partial Note", List)]
    [InlineData("[ReferencedBy(\"Author\")] public partial int", List)]
    [InlineData("[ReferencedBy(\"Author\")] public partial IReadOnlyList<string>", List)]
    [InlineData("[ReferencedBy(\"Author\")] public partial IReadOnlyList<IReadOnlyList<Note>>", List)]
    [InlineData("[ReferencedBy(\"Author\")] public partial IReadOnlyDictionary<string, Note>", List)]
    public void WhatIsNoWayBackIsReportedOnce(string property, string reason)
    {
        var build = Project.Of(Document.Of("a.yaml", "author: ada\npages: 1\n"), Ada)
            .WithSource(Code($"[Document(\"Records\")] sealed partial class Note {{ public partial Keeper? Author {{ get; }} public partial int Pages {{ get; }} }}\n{Keeper}{property} Wrote {{ get; }} }}"))
            .Build(FormattableString.Invariant($"Code.cs(7,{property.Length + 2}): error CAT014: 'Keeper.Wrote' can't be completed: [ReferencedBy] {reason}"));

        Assert.Equal(["ada"], Joined.Ids(build, "Records", "a", "Author"));
        Assert.Equal("ada@harbour.example", LoadedAssembly.Value(build.Collections["Keepers"][0], "Email"));
    }

    [Theory]
    [InlineData("Author")]
    [InlineData("Nothing")]
    public void WhereNothingRefersThereIsNoWayBack(string name)
    {
        var build = Project.Of(Document.Of("a.yaml", "author: ada\n"), Ada)
            .WithSource(Code($"[Document(\"Records\")] sealed partial class Note {{ public partial string? Author {{ get; }} }}\n{Keeper}[ReferencedBy(\"{name}\")] public partial IReadOnlyList<Note> Wrote {{ get; }} }}"))
            .Build(FormattableString.Invariant($"Code.cs(7,{name.Length + 55}): error CAT014: 'Keeper.Wrote' can't be completed: ")
                + $"[ReferencedBy] Note has no property '{name}' that refers to Keeper; declare one whose type is Keeper, or a list of it");

        Assert.Empty(Joined.Ids(build, "Keepers", "ada", "Wrote"));
    }

    [Theory]
    [InlineData("[Key, ReferencedBy(\"Author\")]", "[Key]")]
    [InlineData("[Lookup, ReferencedBy(\"Author\")]", "[Lookup]")]
    public void ItIsNeitherAKeyNorALookup(string attributes, string role) => Project.Of(Document.Of("a.yaml", "author: ada\n"), Ada)
        .WithSource(Code($"[Document(\"Records\")] sealed partial class Note {{ public partial Keeper? Author {{ get; }} }}\n{Keeper}{attributes} public partial IReadOnlyList<Note> Wrote {{ get; }} }}"))
        .Build(FormattableString.Invariant($"Code.cs(7,{attributes.Length + 37}): error CAT014: 'Keeper.Wrote' can't be completed: ")
            + $"{role} stands on a property whose values are in no document: it can be neither a key nor a lookup");

    [Fact]
    public void InAClassForMappingsItIsReported() => Project
        .Of(Document.Of("a.yaml", "box: { owner: ada }\n"), Ada)
        .WithSource(Code($"[Document(\"Records\")] sealed partial class Note {{ public partial Box? Box {{ get; }} }}\n{Keeper} }}\n"
            + "sealed partial class Box { public partial Keeper? Owner { get; }\n[ReferencedBy(\"X\")] public partial IReadOnlyList<Note> Back { get; } }"))
        .Build("Code.cs(9,56): error CAT014: 'Box.Back' can't be completed: [ReferencedBy] belongs on a property of a document class");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void OfACollectionWithoutFilesItIsEmpty(bool hasKeepers)
    {
        var project = Project.Of(hasKeepers ? [Ada] : [])
            .WithSource(Code($"[Document(\"Records\")] sealed partial class Note {{ public partial Keeper? Author {{ get; }} }}\n{Keeper}[ReferencedBy(\"Author\")] public partial IReadOnlyList<Note> Wrote {{ get; }} }}"));
        var build = project.Build([.. new[] { (5, 44, "Records"), (6, 44, "Keepers") }.Take(hasKeepers ? 1 : 2).Select(place => FormattableString.Invariant(
            $"Code.cs({place.Item1},{place.Item2}): warning CAT022: No file belongs to the collection '{place.Item3}': ")
            + $"give an AdditionalFiles item CatalogCollection=\"{place.Item3}\", and see that its pattern matches files")]);

        Assert.All(build.Collections["Keepers"].Documents, keeper => Assert.Empty(Joined.Ids(build, "Keepers", keeper.Id, "Wrote")));
    }

    private const string List = "needs a property that is an IReadOnlyList of a document class: of the documents that refer to this one";

    private static string Code(string declarations) =>
        "using System.Collections.Generic;\nusing System.ComponentModel.DataAnnotations;\nusing Catalog.Documents;\nnamespace Archive;\n" + declarations;
}
