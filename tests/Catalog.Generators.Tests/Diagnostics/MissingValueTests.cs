using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class MissingValueTests
{
    [Fact]
    public void AValueThatIsDeclaredForEveryDocumentIsMissedWhereItShouldStand()
    {
        var build = Archive.Project
            .WithSource(UserCode.With("    [Field(\"Original Classification\")]\n    public partial string Secrecy { get; }"))
            .Build(
                "records/tide.txt(5,1): error CAT017: The field 'Original Classification' has no value here, but 'Secrecy' is declared as one "
                + "that every document has: give it a value, or make the property nullable");

        Assert.Equal("Top Secret", LoadedAssembly.Value(build.Records.Find("lamp")!, "Secrecy"));
        Assert.Null(LoadedAssembly.Value(build.Records.Find("tide")!, "Secrecy"));
    }

    [Fact]
    public void ALabelWithoutAValueIsThePlace() => Project
        .Of(Document.Of("records/a.txt", Pages.Census.Change("Source\nPrivate papers.\n", "Source\n")))
        .WithSource(UserCode.With("    public partial string Source { get; }"))
        .Build(
            "records/a.txt(11,1): error CAT017: The field 'Source' has no value here, but 'Source' is declared as one "
            + "that every document has: give it a value, or make the property nullable");

    [Fact]
    public void ADocumentThatCouldNotBeReadToItsEndMissesNothing() => Archive.Project
        .With(Document.Of("records/a.txt", "Skip to content\n\nMay 4, 1949\n\nMemo, Half of It\n\nThis much was saved\n"))
        .WithSource(UserCode.With("    public partial string Source { get; }"))
        .Build("records/a.txt(7,1): error CAT011: The record page ends without a line 'Document Information': it was cut off, or is no record page");

    [Fact]
    public void AValueThatDoesNotFitIsNotMissingToo() => Project
        .Of(Archive.Tide)
        .WithSource(UserCode.With("    public partial int Source { get; }"))
        .Build(
            "records/tide.txt(18,1): error CAT016: 'Harbour Board Papers, box 9.' does not fit the field 'Source': "
            + "a whole number from -2147483648 to 2147483647, such as 42 is expected; correct it, or declare another type");

    [Fact]
    public void TheNameInTheMessageIsHarmless() => Project
        .Of(Document.Of("a.json", "{ \"a\\u202Eb\": null }"), Document.Of("b.json", "{ \"a\\u202Eb\": 1 }"))
        .WithSource(UserCode.With("    [Field(\"a\\u202Eb\")]\n    public partial int Number { get; }"))
        .Build(
            "a.json(1,15): error CAT017: The field 'a\\u202Eb' has no value here, but 'Number' is declared as one "
            + "that every document has: give it a value, or make the property nullable");

    [Fact]
    public void AFieldThatNoDocumentHasIsNotMissingInEachOfThem() => Archive.Project
        .WithSource(UserCode.With("    public partial string Sumary { get; }"))
        .Build(
            "Code.cs(8,27): error CAT014: 'ArchiveRecord.Sumary' can't be completed: no document of 'Records' has a field 'Sumary', "
            + "and the property is not nullable; did you mean 'Summary'?");
}
