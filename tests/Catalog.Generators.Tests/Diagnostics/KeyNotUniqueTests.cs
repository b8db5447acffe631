using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class KeyNotUniqueTests
{
    private static readonly string Light = UserCode.With("    [System.ComponentModel.DataAnnotations.Key] public partial decimal? Number { get; }");

    [Fact]
    public void TheSecondDocumentOfAKeyIsReported()
    {
        var build = Project
            .Of(Document.Of("a.yaml", "title: A\nnumber: 1.50\n"), Document.Of("b.yaml", "title: B\nname: b\nnumber: 1.5\n"), Document.Of("c.yaml", "title: C\n"))
            .WithSource(Light)
            .Build("b.yaml(3,9): error CAT038: '1.5' is the Number of the document 'a' already (line 2 there): a [Key] belongs to one document alone [a.yaml(2,9)]");

        Assert.Contains("(1.50m, \"a\")", build.Files["Records/Lookups.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void DifferentKeysAndNoneAreFine() => Project
        .Of(Document.Of("a.yaml", "title: A\nnumber: 1\n"), Document.Of("b.yaml", "title: B\n"), Document.Of("c.yaml", "title: C\nnumber: ~\n"))
        .WithSource(Light)
        .Build();
}
