using Catalog.Generators.Documents;
using Catalog.Generators.Joins;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Incremental;

/// <summary>What joins documents is done over where a document says something else of itself or of others, and nowhere else.</summary>
public sealed class JoinEditTests
{
    private const string FogFile = "Notes/Documents/Fog.g.cs";
    private const string TideFile = "Notes/Documents/Tide.g.cs";
    private const string AdaFile = "Keepers/Documents/Ada.g.cs";
    private const string BobFile = "Keepers/Documents/Bob.g.cs";

    private const string Code = """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Catalog.Documents;
        namespace Archive;

        [Document("Notes")]
        sealed partial class Note
        {
            public partial Keeper Author { get; }
            [Lookup] public partial string Status { get; }
        }

        [Document("Keepers")]
        sealed partial class Keeper
        {
            [Key] public partial string Email { get; }
            [ReferencedBy(nameof(Note.Author))] public partial IReadOnlyList<Note> Wrote { get; }
        }

        [Document("Ships")]
        sealed partial class Ship
        {
            public partial PortsDocument Home { get; }
        }
        """;

    private const string FogText = "---\ntitle: Fog\nauthor: ada\nstatus: draft\n---\nSound the horn.\n";
    private const string AdaText = "id: ada\ntitle: Ada\nemail: ada@harbour.example\naliases: [quill]\n";

    private static readonly Document Fog = Document.Of("fog.md", FogText, "Notes");
    private static readonly Document Ada = Document.Of("ada.yaml", AdaText, "Keepers");

    private static readonly Project Project = Project
        .Of(
            Fog,
            Document.Of("tide.md", "---\ntitle: Tide\nauthor: bob@harbour.example\nstatus: final\n---\nHigh at noon.\n", "Notes"),
            Ada,
            Document.Of("bob.yaml", "id: bob\ntitle: Bob\nemail: bob@harbour.example\naliases: [wick]\n", "Keepers"),
            Document.Of("gull.yaml", "title: Gull\nhome: north\n", "Ships"),
            Document.Of("north.yaml", "title: North\n", "Ports"))
        .WithSource(Code);

    [Fact]
    public void AChangedBodyResolvesNoOtherFileAgain()
    {
        var edit = OfFog("Sound the horn.", "Sound it twice.");

        Assert.Equal([FogFile], edit.Written);
        AssertCached(edit, StepNames.Joins, StepNames.Targets, StepNames.InverseLinks, StepNames.Lookups);
        Assert.Equal(["Fog"], Members(edit.Done<BoundFile>(StepNames.Resolved)));
    }

    [Fact]
    public void AChangedIdIsResolvedAgainWhereItsCollectionIsMeant()
    {
        var edit = OfAda(text => text.Change("id: ada", "id: adele").Change("[quill]", "[ada, quill]"));

        Assert.Equal(["Keepers"], edit.Done<ReferenceTargets>(StepNames.Targets).Select(target => target.Types.Collection));
        AssertTouched(edit, "Keepers", "Notes");
        Assert.Equal(["Keepers"], Collections(edit.Done<BindingInput>(StepNames.BindingInputs).Select(input => input.Collection.Types.Collection)));
        Assert.Equal(["Keepers/Collection.g.cs", "Keepers/DocumentClass.g.cs", AdaFile, "Keepers/Lookups.g.cs", FogFile], edit.Written);
    }

    [Fact]
    public void AChangedKeyChangesItsDocumentAndItsTable()
    {
        var edit = OfAda(text => text.Change("ada@harbour.example", "adele@harbour.example"));

        Assert.Equal([AdaFile, "Keepers/Lookups.g.cs"], edit.Written);
        AssertTouched(edit, "Keepers", "Notes");
        AssertCached(edit, StepNames.InverseLinks, StepNames.Collections);
    }

    [Fact]
    public void AChangedReferenceChangesItsDocumentAndTheWaysBack()
    {
        var edit = OfFog("author: ada", "author: bob");

        Assert.Equal([AdaFile, BobFile, FogFile], edit.Written);
        AssertCached(edit, StepNames.Targets, StepNames.Lookups, StepNames.Collections);
        Assert.Equal(["Fog"], Members(edit.Done<BoundFile>(StepNames.Documents)));
    }

    [Fact]
    public void AnotherSpellingOfAReferenceChangesNothing()
    {
        var edit = OfFog("author: ada\n", "author: \"quill\"\n");
        var lines = edit.Files[FogFile].Split('\n').Except(Project.Build().Files[FogFile].Split('\n'));

        Assert.Equal([FogFile], edit.Written);
        Assert.StartsWith("contentHash: ", Assert.Single(lines).Trim(), StringComparison.Ordinal);
        AssertCached(edit, StepNames.Targets, StepNames.InverseLinks, StepNames.Lookups);
    }

    [Fact]
    public void AChangedAliasChangesItsDocumentAndTheCollection()
    {
        var edit = OfAda(text => text.Change("[quill]", "[ink]"));

        Assert.Equal(["Keepers/Collection.g.cs", "Keepers/DocumentClass.g.cs", AdaFile], edit.Written);
        AssertTouched(edit, "Keepers", "Notes");
        AssertCached(edit, StepNames.InverseLinks, StepNames.Lookups);
    }

    [Fact]
    public void AChangedLookupValueChangesItsDocumentAndTheTables()
    {
        var edit = OfFog("status: draft", "status: final");

        Assert.Equal([FogFile, "Notes/Lookups.g.cs"], edit.Written);
        AssertCached(edit, StepNames.Targets, StepNames.InverseLinks, StepNames.Collections);
        Assert.Equal(["Fog"], Members(edit.Done<BoundFile>(StepNames.Resolved)));
    }

    [Fact]
    public void MovingTextWritesNothing()
    {
        var edit = OfFog("\n", "\r\n");

        Assert.Empty(edit.Written);
        Assert.Equal([nameof(StepNames.BindingInputs), nameof(StepNames.Bindings), nameof(StepNames.Readings), nameof(StepNames.ReferenceInputs)], edit.Changed);
    }

    [Fact]
    public void ANewDocumentElsewhereBindsNothingHere()
    {
        var edit = Project.After(project => project.With(Document.Of("south.yaml", "title: South\n", "Ports")));

        Assert.Equal(["Ports"], Collections(edit.Done<BindingInput>(StepNames.BindingInputs).Select(input => input.Collection.Types.Collection)));
        AssertTouched(edit, "Ports", "Ships");
        AssertCached(edit, StepNames.InverseLinks, StepNames.Lookups);
        Assert.DoesNotContain(edit.Written, name => !name.StartsWith("Ports/", StringComparison.Ordinal));
    }

    [Fact]
    public void ADocumentThatGoesTakesItsReferencesAway()
    {
        var edit = Project.After(project => project.Without(Fog));

        Assert.Equal([FogFile], edit.Removed);
        Assert.Equal([AdaFile, "Notes/Collection.g.cs", "Notes/DocumentClass.g.cs", "Notes/Lookups.g.cs"], edit.Written);
        Assert.DoesNotContain("Fog", edit.Files[AdaFile], StringComparison.Ordinal);
    }

    [Fact]
    public void ATargetThatGoesLeavesItsReferrersWithoutIt()
    {
        var edit = Project.After(project => project.Without(Ada));

        Assert.Contains(FogFile, edit.Written);
        Assert.DoesNotContain(TideFile, edit.Written);
        Assert.DoesNotContain("Ada", edit.Files[FogFile], StringComparison.Ordinal);
    }

    private static Edit OfFog(string old, string changed) => Project.After(project => project.Replace(Fog, Fog.WithText(FogText.Change(old, changed))));

    private static Edit OfAda(Func<string, string> change) => Project.After(project => project.Replace(Ada, Ada.WithText(change(AdaText))));

    private static void AssertCached(Edit edit, params string[] steps) => Assert.Empty(edit.Changed.Intersect(steps));

    // The collections whose files were looked at again for what they refer to.
    private static void AssertTouched(Edit edit, params string[] collections) =>
        Assert.Equal(collections, Collections(edit.Done<ResolverInput>(StepNames.ResolverInputs).Select(input => input.File.Types.Collection)));

    private static IEnumerable<string> Collections(IEnumerable<string> names) => names.Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Members(IEnumerable<BoundFile> files) => files.SelectMany(file => file.Documents).Select(document => document.Member);
}
