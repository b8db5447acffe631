using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests;

/// <summary>What a document was once called goes on leading to it, while its aliases say so.</summary>
public sealed class FormerNameTests
{
    private static readonly Document Fog = Document.Of("fog.md", "---\ntitle: In Thick Fog\naliases: [What to Do in Fog, notes/fog, fog]\n---\n");

    [Fact]
    public void AFormerIdIsFound()
    {
        var records = Project.Of(Fog, Document.Of("ice.md", "# Ice\n")).Build().Records;

        Assert.Equal("fog", records.Find("notes/fog")?.Id);
        Assert.Equal("fog", records.Find("What to Do in Fog")?.Id);
        Assert.Equal(["fog", "ice"], records.Documents.Select(document => document.Id));
        Assert.Null(records.Find("Notes/Fog"));
    }

    [Fact]
    public void AFormerMemberIsObsoleteAndLeadsToTheOneOfToday()
    {
        var build = Project.Of(Fog)
            .WithSource("static class App { public static object Old => Archive.Records.WhatToDoInFog; public static object New => Archive.Records.InThickFog; }")
            .BuildWithCompilerErrors([], "Code.cs(1,48): warning CS0618: 'Records.WhatToDoInFog' is obsolete: 'The document is called 'InThickFog' now.'");

        Assert.Contains("NotesFog => InThickFog;", build.Files["Records/Documents/InThickFog.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void ANameThatAnotherDocumentHasNowIsNotKept()
    {
        var build = Project.Of(Fog, Document.Of("b.md", "# What to do in fog\n")).Build();

        Assert.DoesNotContain("Obsolete", build.Files["Records/Documents/WhatToDoInFog.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("WhatToDoInFog => ", build.Files["Records/Documents/InThickFog.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void ANameThatTwoAliasesAmountToIsKeptOnce() => Project
        .Of(Document.Of("fog.md", "---\ntitle: Fog\naliases: [old fog, old-fog]\n---\n"))
        .Build();

    [Fact]
    public void AnAliasThatAnotherDocumentHasIsReported()
    {
        var build = Project
            .Of(
                Document.Of("a.yaml", "title: A\naliases: [old, Ice]\n"),
                Document.Of("b.yaml", "title: B\naliases: OLD\n"),
                Document.Of("ice.yaml", "title: Ice\n"))
            .Build(
                Clash("a.yaml(2,16)", "Ice", "ice.yaml(1)") + " [ice.yaml(1,8)]",
                Clash("b.yaml(2,10)", "OLD", "a.yaml(2)") + " [a.yaml(2,11)]");

        Assert.Equal("a", build.Records.Find("old")?.Id);
        Assert.Equal("ice", build.Records.Find("ice")?.Id);
        Assert.Null(build.Records.Find("OLD"));
    }

    [Fact]
    public void AliasesMayStandInAnotherFieldOrInNone()
    {
        Document[] people = [.. new[] { "a", "b" }.Select(id => Document.Of(id + ".yaml", $"title: {id}\naliases: Bob\nformerly: {id}{id}\n"))];

        Assert.Equal("a", Project.Of([.. people.Select(person => person.With("CatalogAliases", "formerly"))]).Build().Records.Find("aa")?.Id);
        Assert.Null(Project.Of([.. people.Select(person => person.With("CatalogAliases", "none"))]).Build().Records.Find("Bob"));
    }

    private static string Clash(string place, string id, string other) =>
        $"{place}: error CAT012: The id '{id}' belongs to '{other}' already: ids are unique in a collection, also ignoring case; take it off one of "
        + "the lists; or, if the field holds no former ids, name another one with CatalogAliases";
}
