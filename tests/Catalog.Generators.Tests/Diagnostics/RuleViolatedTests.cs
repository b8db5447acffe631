using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class RuleViolatedTests
{
    [Fact]
    public void AValueBeyondItsRangeIsReportedWhereItStands() => Project
        .Of(Document.Of("a.yaml", "title: A\nheight: 41\n"), Document.Of("b.yaml", "title: B\nheight: 12\n"))
        .WithSource(UserCode.With("    [System.ComponentModel.DataAnnotations.Range(1, 40)]\n    public partial int Height { get; }"))
        .Build("a.yaml(2,9): error CAT034: '41' in the field 'height' is not allowed: it must be from 1 to 40");

    [Fact]
    public void AnItemOfAListIsReportedByItself() => Project
        .Of(Document.Of("a.json", "{ \"title\": \"A\", \"marks\": [\"fog\", \"😀\", \"ice\"] }"))
        .WithSource(UserCode.With(
            "    [System.ComponentModel.DataAnnotations.AllowedValues(\"fog\", \"ice\")]\n    public partial IReadOnlyList<string> Marks { get; }"))
        .Build("a.json(1,34): error CAT034: '\\uD83D\\uDE00' in the field 'marks' is not allowed: it must be one of 'fog', 'ice'");

    [Fact]
    public void ATitleMayHaveRulesToo() => Project
        .Of(Document.Of("a.md", "---\ntitle: A very long title\n---\n"))
        .WithSource(UserCode.With("    [System.ComponentModel.DataAnnotations.StringLength(6)]\n    public partial string Title { get; }"))
        .Build("a.md(2,8): error CAT034: 'A very long title' in the field 'Title' is not allowed: it must have at most 6 characters, and has 17");
}
