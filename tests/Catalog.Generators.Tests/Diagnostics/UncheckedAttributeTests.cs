using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class UncheckedAttributeTests
{
    [Fact]
    public void AnAttributeThatRunsCodeIsToldOfAtItsProperty() => Project
        .Of(Document.Of("a.yaml", "title: A\nheight: 41\n"))
        .WithSource(UserCode.With("    [Even]\n    public partial int Height { get; }")
            + "sealed class EvenAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute;")
        .Build(
            "Code.cs(9,24): warning CAT041: [Even] on ArchiveRecord.Height can't be checked at compile time, and nothing checks it when the app runs: "
            + "take it off, or hold the documents to it in a test");
}
