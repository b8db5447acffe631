using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Json;

public sealed class CatalogJsonEditTests
{
    private const string File = "CatalogJson.g.cs";
    private const string Text = "---\nlamp: { colour: red }\n---\nOne light.\n";

    private static readonly Document Light = Document.Of("light.md", Text);

    private static readonly Project Lights = Project.Of(Light);

    [Theory]
    [InlineData("---\nlamp: { colour: red }\n---\nTwo lights.\n")]
    [InlineData("---\nlamp: { colour: red }\nwatts: 40\n---\nOne light.\n")]
    [InlineData("---\nlamp: { colour: red, watts: 40 }\n---\nOne light.\n")]
    public void AnEditOfADocumentThatNamesNoClassLeavesItCached(string edited) =>
        Assert.DoesNotContain(File, Lights.After(project => project.Replace(Light, Light.WithText(edited))).Written);

    [Fact]
    public void AFurtherDocumentLeavesItCached() =>
        Assert.DoesNotContain(File, Lights.After(project => project.With(Document.Of("lamp.md", Text))).Written);

    [Fact]
    public void AFurtherClassIsNamed()
    {
        var edit = Lights.After(project => project.Replace(Light, Light.WithText("---\nlamp: { colour: red, maker: { name: X } }\n---\n")));

        Assert.Contains(File, edit.Written);
        Assert.Contains("OfMappings<global::Archive.RecordsDocument.LampFields.MakerFields>()", edit.Files[File], StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutDocumentsThereIsNone() => Assert.Empty(Generation.Run(Project.Of()).Driver.GetRunResult().GeneratedTrees);
}
