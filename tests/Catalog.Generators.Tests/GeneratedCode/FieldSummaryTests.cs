using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.GeneratedCode;

public sealed class FieldSummaryTests
{
    [Theory]
    [InlineData("/// <summary>What it says, in <b>short</b>; see <see cref=\"M:Body\"/>.</summary>", "What it says, in short; see Body.")]
    [InlineData("/// <summary>\n    /// One &amp; two,\n    /// three.\n    /// </summary>\n    /// <remarks>No.</remarks>", "One & two, three.")]
    [InlineData("/** <summary>\n     * Starred.\n     * </summary> */", "Starred.")]
    [InlineData("/// <remarks>No summary.</remarks>", null)]
    [InlineData("// <summary>No documentation.</summary>", null)]
    [InlineData("", null)]
    public void AFieldHasTheSummaryOfItsProperty(string comment, string? expected)
    {
        var build = Archive.Project.WithSource(UserCode.With("    " + comment + "\n    public partial string? Summary { get; }")).Build();
        Assert.Equal(expected, build.Records.Fields.Single(field => field.Property == "Summary").Summary);
    }
}
