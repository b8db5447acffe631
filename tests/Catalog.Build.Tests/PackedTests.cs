using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Build.Tests;

public sealed class PackedTests
{
    private const string Notes = """<AdditionalFiles Include="notes/**/*" CatalogCollection="Notes" CatalogStorage="Packed" />""";
    private const string Tides = """<AdditionalFiles Include="tides/**/*" CatalogCollection="Tides" CatalogStorage="packed" CatalogSearch="true" />""";

    [Fact]
    public void APackedCollectionIsAResourceOfTheAssemblyAndNothingThatTheCompilerReads()
    {
        using var project = new PackedProject(Notes + Tides).Note("notes/C#/fog.md", "Fog").Note("notes/gale.md", "Gale").Note("tides/spring.md", "Spring");
        Assert.Equal((3, true), project.Build());
        Assert.Equal(
            ["Notes.fields", "Notes.head", "Notes.pack", "Notes.state", "Tides.fields", "Tides.head", "Tides.pack", "Tides.state"],
            project.Outputs);

        var head = project.Head("Notes");
        Assert.Equal((2, "notes/C#/fog.md", "Catalog.Notes.pack"), (head.Count, head.FirstFile, head.Resource));
        Assert.Empty(head.Problems);
        Assert.Equal(["title"], head.Fields.Select(field => field.Name));
        Assert.Equal(["Catalog.Notes.pack", "Catalog.Tides.pack"], Resources(project));

        var options = File.ReadAllText(project.Project.PathOf("app/obj/Debug/net10.0/app.GeneratedMSBuildEditorConfig.editorconfig"));
        Assert.DoesNotContain("gale.md", options, StringComparison.Ordinal);
        Assert.Equal(2, options.Split("CatalogPack = head").Length - 1);
        Assert.Equal(2, options.Split("CatalogPack = fields").Length - 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EachBuildReadsWhatIsNewAndNothingElse(bool sharesServers)
    {
        using var project = new PackedProject(Notes, sharesServers).Note("notes/fog.md", "Fog").Note("notes/gale.md", "Gale");
        Assert.Equal((2, true), project.Build());
        Assert.Equal((null, false), project.Build());

        // An edited body is news to the pack alone, which is part of the assembly.
        var head = File.GetLastWriteTimeUtc(project.PathOf("Notes.head"));
        project.Note("notes/gale.md", "Gale", "The wind is up.");
        Assert.Equal((1, true), project.Build());
        Assert.Equal(head, File.GetLastWriteTimeUtc(project.PathOf("Notes.head")));
        Assert.Equal((null, false), project.Build());

        project.Note("notes/storm.md", "Storm");
        Assert.Equal((1, true), project.Build());
        Assert.Equal(3, project.Head("Notes").Count);

        project.Project.Move("app/notes/storm.md", "app/notes/squall.md");
        Assert.Equal((1, true), project.Build());

        project.Project.Delete("app/notes/fog.md");
        Assert.Equal((0, true), project.Build());
        Assert.Equal((2, "notes/gale.md"), (project.Head("Notes").Count, project.Head("Notes").FirstFile));

        // Time goes backwards where an old file takes the place of a new one.
        project.Note("notes/gale.md", "Gale", "An older text.");
        File.SetLastWriteTimeUtc(project.Project.PathOf("app/notes/gale.md"), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Assert.Equal((1, true), project.Build());

        // A file that was only touched is read, and nothing comes of it.
        File.SetLastWriteTimeUtc(project.Project.PathOf("app/notes/gale.md"), DateTime.UtcNow);
        Assert.Equal((1, false), project.Build());
        Assert.Equal((null, false), project.Build());
    }

    [Fact]
    public void WhatIsBuiltStepByStepIsWhatIsBuiltAtOnce()
    {
        using var stepwise = new PackedProject(Tides).Note("tides/a.md", "A").Note("tides/b.md", "B").Note("tides/c.md", "C");
        stepwise.Build();
        stepwise.Project.Delete("app/tides/b.md");
        stepwise.Note("tides/a.md", "Another A", "Low.").Note("tides/d/e.md", "E");
        stepwise.Build();
        using var atOnce = new PackedProject("""<AdditionalFiles Include="tides/d/../c.md;tides/**/*" CatalogCollection="Tides" CatalogStorage="packed" CatalogSearch="true" />""")
            .Note("tides/d/e.md", "E").Note("tides/a.md", "Another A", "Low.").Note("tides/c.md", "C");
        atOnce.Build();
        Assert.Equal(stepwise.Bytes("Tides"), atOnce.Bytes("Tides"));
    }

    [Fact]
    public void OtherMetadataAreOtherDocuments()
    {
        using var project = new PackedProject(Notes).Note("notes/fog.md", "Fog").Note("notes/gale.md", "Gale");
        project.Build();
        var length = new FileInfo(project.PathOf("Notes.pack")).Length;
        project.Change("CatalogCollection=\"Notes\"", "CatalogCollection=\"Notes\" CatalogHtml=\"true\"");
        Assert.Equal((2, true), project.Build());
        Assert.True(new FileInfo(project.PathOf("Notes.pack")).Length > length);

        // What concerns the whole collection has no part in what a file holds.
        project.Change("CatalogCollection=\"Notes\"", "CatalogCollection=\"Notes\" CatalogDocument=\"Note\"");
        Assert.Equal(0, project.Build().Read);
        Assert.Equal("Note", project.Head("Notes").Collection.Document);
    }

    [Fact]
    public void AFaultIsInTheHeadUntilItIsMended()
    {
        using var project = new PackedProject(Notes).Note("notes/fog.md", "Fog").Note("notes/gale.md", "Gale");
        project.Project.Write("app/notes/broken.md", "---\ntitle: [\n---\n\nText.\n");
        Assert.Equal(3, project.Fail("notes/broken.md(2,8): error CAT023"));
        Assert.Equal("notes/broken.md", Assert.Single(project.Head("Notes").Problems).Path);

        // It is known still when the file is not read again.
        project.Note("notes/gale.md", "Gale", "The wind is up.");
        Assert.Equal(1, project.Fail("notes/broken.md(2,8): error CAT023"));
        Assert.Equal(Fault.SyntaxError, Assert.Single(project.Head("Notes").Problems).Fault);

        project.Note("notes/broken.md", "Whole");
        Assert.Equal((1, true), project.Build());
        Assert.Empty(project.Head("Notes").Problems);
    }

    [Fact]
    public async Task BuildsAtOneTimeWaitForOneAnother()
    {
        using var project = new PackedProject(Notes);
        for (var i = 0; i < 400; i++)
        {
            project.Note(FormattableString.Invariant($"notes/{i}.md"), "Note", string.Join("\n\n", Enumerable.Repeat("The tide is out, and the lamp is lit.", 200)));
        }

        project.Build();
        var bytes = project.Bytes("Notes");
        foreach (var name in project.Outputs)
        {
            File.Delete(project.PathOf(name));
        }

        var builds = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => project.Project.Build("-t:CatalogPack", "--no-restore"))));
        Assert.All(builds, build => Assert.True(build.ExitCode == 0, build.Output));
        Assert.Equal(bytes, project.Bytes("Notes"));
    }

    [Fact]
    public void APackThatSomethingElseChangedIsMadeAgain()
    {
        using var project = new PackedProject(Notes).Note("notes/fog.md", "Fog");
        project.Build();
        var bytes = project.Bytes("Notes");

        using (var pack = File.OpenWrite(project.PathOf("Notes.pack")))
        {
            pack.SetLength(100);
        }

        Assert.Equal((1, true), project.Build());
        Assert.Equal(bytes, project.Bytes("Notes"));
        Assert.Equal((null, false), project.Build());
    }

    [Fact]
    public void ABackslashInMetadataIsKept()
    {
        using var project = new PackedProject("""<AdditionalFiles Include="notes/a.md" CatalogCollection="Notes" CatalogStorage="Packed" CatalogId="a\b" />""").Note("notes/a.md", "A");
        project.Build();
        Assert.Contains("a\\\\b", File.ReadAllText(project.PathOf("Notes.fields")), StringComparison.Ordinal);
    }

    [Fact]
    public void ALinkFromALiteralPageToAPackedOneLeadsThere()
    {
        using var project = new PackedProject("""
            <AdditionalFiles Include="docs/*.md" CatalogCollection="Docs" />
            <AdditionalFiles Include="docs/notes/*.md" CatalogCollection="Notes" CatalogStorage="Packed" />
            """).Note("docs/index.md", "Index", "[a](notes/fog) [b](notes/fog.md) [c](notes/lost)").Note("docs/notes/fog.md", "Fog");
        var (exitCode, output) = project.Project.Build();
        Assert.Equal(0, exitCode);
        Assert.Contains("'notes/lost'", Assert.Single(output.Split('\n').Where(line => line.Contains("CAT039", StringComparison.Ordinal)).Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public void TheTypesFollowTheOneFileThatIsReadAgain()
    {
        using var project = new PackedProject(Notes);
        project.Project.Write("app/notes/a.md", "---\nforce: 4\n---\n\nText.\n").Write("app/notes/b.md", "---\nforce: 5\n---\n\nText.\n");
        project.Build();
        Assert.Equal([ScalarKind.Int32], Kinds(project));

        project.Project.Write("app/notes/b.md", "---\nforce: 5\n---\n\nOther text.\n");
        Assert.Equal((1, true), project.Build());
        Assert.Equal([ScalarKind.Int32], Kinds(project));

        project.Project.Write("app/notes/b.md", "---\nforce: 5.5\n---\n\nText.\n");
        Assert.Equal((1, true), project.Build());
        Assert.Equal([ScalarKind.Decimal], Kinds(project));

        project.Project.Delete("app/notes/b.md");
        Assert.Equal((0, true), project.Build());
        Assert.Equal([ScalarKind.Int32], Kinds(project));
    }

    private static IEnumerable<ScalarKind> Kinds(PackedProject project) =>
        project.Head("Notes").Fields.Select(field => ((ScalarFieldType)field.Type).Scalar.Kind);

    [Fact]
    public void ADocumentTakesTheIdOfOneThatWentAway()
    {
        using var project = new PackedProject(Notes);
        project.Project.Write("app/notes/a.md", "---\nid: one\n---\n\nFirst.\n").Write("app/notes/b.md", "---\nid: One\n---\n\nSecond.\n").Write("app/notes/c.md", "Third");
        Assert.Equal(3, project.Fail("notes/b.md(2,5): error CAT012"));
        Assert.Equal(Fault.DuplicateId, Assert.Single(project.Head("Notes").Problems).Fault);
        Assert.Equal(2, project.Head("Notes").Count);

        project.Project.Delete("app/notes/a.md");
        Assert.Equal((1, true), project.Build());
        Assert.Empty(project.Head("Notes").Problems);
        Assert.Equal(2, project.Head("Notes").Count);
    }

    [Theory]
    [InlineData("Notes.pack", null, 2)]
    [InlineData("Notes.head", null, 0)]
    [InlineData("Notes.fields", null, 2)]
    [InlineData("Notes.state", null, 2)]
    [InlineData("Notes.pack", 100, 2)]
    [InlineData("Notes.fields", 30, 2)]
    [InlineData("Notes.state", 40, 2)]
    [InlineData("Notes.state", 0, 2)]
    public void WhatIsDamagedIsMadeAgain(string output, int? length, int read)
    {
        using var project = new PackedProject(Notes).Note("notes/fog.md", "Fog").Note("notes/gale.md", "Gale");
        project.Build();
        var bytes = project.Bytes("Notes");
        if (length is { } rest)
        {
            using var file = File.OpenWrite(project.PathOf(output));
            file.SetLength(rest);
            File.Delete(project.PathOf("packed.stamp"));
        }
        else
        {
            File.Delete(project.PathOf(output));
        }

        Assert.Equal(read, project.Build().Read);
        Assert.Equal(bytes, project.Bytes("Notes"));
        Assert.Equal((null, false), project.Build());
    }

    [Fact]
    public void WhatWasMadeOfACollectionGoesWithIt()
    {
        using var project = new PackedProject(Notes + Tides).Note("notes/fog.md", "Fog").Note("tides/spring.md", "Spring");
        project.Build();
        Directory.Delete(project.Project.PathOf("app/tides"), recursive: true);
        project.Build();
        Assert.Equal(["Notes.fields", "Notes.head", "Notes.pack", "Notes.state"], project.Outputs);
        Assert.Equal(["Catalog.Notes.pack"], Resources(project));

        Directory.Delete(project.Project.PathOf("app/notes"), recursive: true);
        project.Build();
        Assert.Empty(project.Outputs);
        Assert.Empty(Resources(project));
    }

    [Fact]
    public void CleanLeavesNothing()
    {
        using var project = new PackedProject(Notes).Note("notes/fog.md", "Fog");
        project.Build();
        Assert.Equal(0, project.Project.Build("-t:Clean").ExitCode);
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(project.PathOf("x"))!));
        Assert.Equal((1, true), project.Build());
    }

    [Fact]
    public void CollectionsThatDisagreeOnTheirStorageArePackedAndToldSo()
    {
        using var project = new PackedProject("""
            <AdditionalFiles Include="notes/a.md" CatalogCollection="Notes" />
            <AdditionalFiles Include="notes/b.md" CatalogCollection="Notes" CatalogStorage="Packed" />
            """).Note("notes/a.md", "A").Note("notes/b.md", "B");
        project.Fail("notes/b.md(1,1): error CAT004");
        var problem = Assert.Single(project.Head("Notes").Problems);
        Assert.Equal((Fault.DisagreeingMetadata, "notes/b.md"), (problem.Fault, problem.Path));
        Assert.True(project.Head("Notes").Collection.IsPacked);
    }

    [Fact]
    public void BuildOutputAndHiddenFilesAreLeftOutAndIdsAreWhatTheWildcardMatched()
    {
        using var project = new PackedProject(Notes)
            .Note("notes/C#/a.md", "A").Note("notes/a;b/50%/é ü.md", "B").Note("notes/ lead/[x]{y},!'.md", "C")
            .Note("notes/bin/no.md", "No").Note("notes/obj/no.md", "No").Note("notes/.no/no.md", "No").Note("notes/.no.md", "No").Note("notes/robin/yes.md", "Yes");
        Assert.Equal(4, project.Build().Read);
        var ids = File.ReadAllLines(project.PathOf("Notes.fields")).Select(line => line.Split('\t')[0]).ToList();
        Assert.Contains("C#/a", ids);
        Assert.Contains("a;b/50%/é ü", ids);
        Assert.Contains(" lead/[x]{y},!'", ids);
        Assert.Contains("robin/yes", ids);
    }

    [Theory]
    [InlineData("Literal")]
    [InlineData("Packed")]
    public void AFileOfTwoCollectionsIsAnError(string storage)
    {
        using var project = new PackedProject(Notes + $"""<AdditionalFiles Include="notes/a.md" CatalogCollection="Other" CatalogStorage="{storage}" />""")
            .Note("notes/a.md", "A").Note("notes/b.md", "B");
        var (exitCode, output) = project.Project.Build();
        Assert.Equal(1, exitCode);
        Assert.Contains(project.Project.PathOf("app/notes/a.md") + " : error CAT004: ", output, StringComparison.Ordinal);
        Assert.Single(ScratchProject.Errors(output));
    }

    [Fact]
    public void APathThatNoDiagnosticCanNameIsAnError()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        using var project = new PackedProject(Notes).Note("notes/x: y.md", "With a colon");
        var (exitCode, output) = project.Project.Build();
        Assert.Equal(1, exitCode);
        Assert.Contains(project.Project.PathOf("app/notes/x: y.md") + " : error CAT007: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatCannotBeReadIsTriedAgain()
    {
        using var project = new PackedProject("""<AdditionalFiles Include="notes/gone.md" CatalogCollection="Notes" CatalogStorage="Packed" />""");
        project.Fail("notes/gone.md(1,1): error CAT007");
        Assert.Equal((Fault.UnreadableFile, "notes/gone.md"), (project.Head("Notes").Problems[0].Fault, project.Head("Notes").Problems[0].Path));
        Assert.Equal(1, project.Fail("notes/gone.md(1,1): error CAT007"));

        project.Note("notes/gone.md", "Here");
        Assert.Equal((1, true), project.Build());
        Assert.Empty(project.Head("Notes").Problems);
        Assert.Equal((null, false), project.Build());
    }

    [Fact]
    public void ALinkIsBrokenUntilThereIsWhatItNames()
    {
        using var project = new PackedProject("""
            <AdditionalFiles Include="notes/**/*.md" CatalogCollection="Notes" CatalogStorage="Packed" />
            <AdditionalFiles Include="tides/**/*.md" CatalogCollection="Tides" CatalogStorage="Packed" />
            <AdditionalFiles Include="moles/**/*.md" CatalogCollection="Moles" />
            """)
            .Note("notes/fog.md", "Fog", "![Fog](img/dense%20fog.png) [a](../tides/spring.md#neap) [b](../moles/east.md) [c](../moles/gauge.md)")
            .Note("tides/spring.md", "Spring", "# Neap")
            .Note("moles/east.md", "East");
        IEnumerable<string> Broken() => project.Head("Notes").Problems.Select(problem => problem.Arguments[1]);
        project.Build();
        Assert.Equal(["no file 'notes/img/dense fog.png'", "no file 'moles/gauge.md'"], Broken());
        Assert.Equal((null, false), project.Build());

        project.Project.Write("app/notes/img/dense fog.png", "").Write("app/moles/gauge.md", "West");
        Assert.Equal(0, project.Build().Read);
        Assert.Empty(Broken());
        Assert.Equal((null, false), project.Build());

        project.Project.Delete("app/notes/img/dense fog.png");
        project.Note("tides/spring.md", "Spring", "# Ebb");
        Assert.Equal(1, project.Build().Read);
        Assert.Equal(["no file 'notes/img/dense fog.png'", "'tides/spring.md' has no heading '#neap'"], Broken());
        Assert.Equal((null, false), project.Build());
    }

    [Fact]
    public void ProjectsThatAreBuiltAtTheSameTimeShareNothing()
    {
        using var project = new PackedProject(Notes).Note("notes/fog.md", "Fog");
        project.Change("</Project>", """
              <ItemGroup>
                <Both Include="$(MSBuildProjectFullPath)" AdditionalProperties="Configuration=Debug" />
                <Both Include="$(MSBuildProjectFullPath)" AdditionalProperties="Configuration=Release" />
              </ItemGroup>
              <Target Name="Both"><MSBuild Projects="@(Both)" BuildInParallel="true" /></Target>
            </Project>
            """);
        Assert.Equal(2, project.Build("-m", "-t:Both").Read);
        Assert.Equal(File.ReadAllBytes(project.PathOf("Notes.pack")), File.ReadAllBytes(project.PathOf("../../../Release/net10.0/catalog/Notes.pack")));
    }

    private static IEnumerable<string> Resources(PackedProject project)
    {
        using var file = File.OpenRead(project.Project.PathOf("app/bin/Debug/net10.0/app.dll"));
        using var assembly = new PEReader(file);
        var metadata = assembly.GetMetadataReader();
        return metadata.ManifestResources.Select(handle => metadata.GetString(metadata.GetManifestResource(handle).Name)).ToList();
    }
}
