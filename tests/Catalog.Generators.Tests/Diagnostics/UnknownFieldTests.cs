using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class UnknownFieldTests
{
    [Theory]
    [InlineData("Sumary", "Sumary", "did you mean 'Summary'?")]
    [InlineData("Colour", "Colour", "the fields are Date, ")]
    public void APropertyThatNoDocumentFillsIsReportedAtItsName(string property, string field, string hint)
    {
        var project = Archive.Project.WithSource(UserCode.With($"    public partial string? {property} {{ get; }}"));
        var diagnostic = Assert.Single(Generation.Diagnostics(project));
        var build = project.Build(diagnostic);

        Assert.StartsWith(
            $"Code.cs(8,28): warning CAT015: No document of 'Records' has a field '{field}' for '{property}'; {hint}",
            diagnostic,
            StringComparison.Ordinal);
        Assert.Null(LoadedAssembly.Value(build.Records[0], property));
        Contents.AssertSameValues(build);
    }

    [Fact]
    public void AFieldThatIsNamedWronglyIsReported() => Archive.Project
        .WithSource(UserCode.With("    [Field(\"Record Id\")]\n    public partial int? Number { get; }"))
        .Build("Code.cs(9,25): warning CAT015: No document of 'Records' has a field 'Record Id' for 'Number'; did you mean 'Record ID'?");

    [Fact]
    public void AFieldThatTwoPropertiesClaimIsNotSaidToBeInNoDocument()
    {
        var project = Archive.Project.WithSource(UserCode.With("""
                [Field("Record ID")]
                public partial int? Number { get; }
                [Field("Record ID")]
                public partial int? Second { get; }
            """));

        Assert.DoesNotContain("No document", string.Concat(Generation.Diagnostics(project)), StringComparison.Ordinal);
    }
}
