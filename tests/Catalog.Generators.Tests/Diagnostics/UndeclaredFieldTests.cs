using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class UndeclaredFieldTests
{
    private const string Documents = "[{ \"id\": \"a\", \"title\": \"A\", \"height\": 1 }, { \"id\": \"b\", \"title\": \"B\", \"heigth\": 2, \"colour\": \"red\" }]";

    [Fact]
    public void AFieldThatIsNotDeclaredIsReportedAtItsName()
    {
        var build = Project.Of(Document.Of("a.json", Documents)).WithSource(Light("Error")).Build(
            "a.json(1,71): error CAT036: The field 'heigth' is not declared in ArchiveRecord (declare it, or correct its name): did you mean 'height'?",
            "a.json(1,84): error CAT036: The field 'colour' is not declared in ArchiveRecord (declare it, or correct its name): it has height");

        Assert.Equal(["height"], build.Records.Fields.Select(field => field.Name));
    }

    [Fact]
    public void SuchFieldsMayBeLeftOut()
    {
        var build = Project.Of(Document.Of("a.json", Documents)).WithSource(Light("Ignore")).Build();

        Assert.Equal(["height"], build.Records.Fields.Select(field => field.Name));
    }

    [Fact]
    public void ElseTheyAreAdded()
    {
        var build = Project.Of(Document.Of("a.json", Documents)).WithSource(Light("Include")).Build();

        Assert.Equal(["height", "heigth", "colour"], build.Records.Fields.Select(field => field.Name));
    }

    [Fact]
    public void TheFieldThatWasMeantIsNamedAtTheProperty() => Project
        .Of(Document.Of("a.yaml", "title: A\nheigth: 1\n"))
        .WithSource(Light("Ignore"))
        .Build("Code.cs(8,25): warning CAT015: No document of 'Records' has a field 'Height' for 'Height'; did you mean 'heigth'?");

    [Fact]
    public void OfADocumentThatWasNotReadInFullNothingIsSaid() => Project
        .Of(Document.Of("a.yaml", "title: A\nheight: 1\nheight: 2\ncolour: red\n"), Document.Of("b.yaml", "height: 1\n"))
        .WithSource(Light("Error"))
        .Build("a.yaml(3,1): error CAT024: The key 'height' stands twice in one mapping, first in line 2: remove one, or rename it [a.yaml(2,1)]");

    private static string Light(string policy) => UserCode.With("    public partial int? Height { get; }")
        .Replace("Document(\"Records\")", $"Document(\"Records\", Undeclared = Catalog.Documents.UndeclaredFields.{policy})", StringComparison.Ordinal);
}
