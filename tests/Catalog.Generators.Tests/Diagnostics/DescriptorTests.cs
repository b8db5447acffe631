using Catalog.Engine.Problems;
using Catalog.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests.Diagnostics;

/// <summary>Ties each descriptor to its fault, its section, its release and a test that provokes it.</summary>
public sealed class DescriptorTests
{
    private static readonly string Generators = Path.Combine(ProjectFolder.Path, "..", "..", "generators");

    public static TheoryData<Fault> Faults => [.. Enum.GetValues<Fault>()];

    [Fact]
    public void EveryFaultHasItsDescriptorInOrder() =>
        Assert.Equal(Enum.GetValues<Fault>().Select(DiagnosticDescriptors.Id), DiagnosticDescriptors.All.Select(descriptor => descriptor.Id));

    [Theory]
    [MemberData(nameof(Faults))]
    public void EveryDescriptorHasTheNameOfItsFault(Fault fault) =>
        Assert.Same(DiagnosticDescriptors.Of(fault), typeof(DiagnosticDescriptors).GetField(fault.ToString())!.GetValue(null));

    [Theory]
    [MemberData(nameof(Faults))]
    public void EveryDescriptorHasASectionWithItsTitle(Fault fault)
    {
        var descriptor = DiagnosticDescriptors.Of(fault);
        var sections = File.ReadAllText(Path.Combine(Generators, "DIAGNOSTICS.md")).ReplaceLineEndings("\n");
        var configurable = descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable) ? "no" : "yes";

        Assert.Contains($"\n## {descriptor.Id}\n**{descriptor.Title}.** ", sections, StringComparison.Ordinal);
        Assert.Contains(
            $"\n| [{descriptor.Id}](#{Anchor(descriptor)}) | {descriptor.DefaultSeverity.ToString().ToLowerInvariant()} | {configurable} | {descriptor.Title} |\n",
            sections,
            StringComparison.Ordinal);
        Assert.EndsWith("/generators/DIAGNOSTICS.md#" + Anchor(descriptor), descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void NoSectionIsLeftOver() => Assert.Equal(
        DiagnosticDescriptors.All.Select(descriptor => "## " + descriptor.Id),
        File.ReadLines(Path.Combine(Generators, "DIAGNOSTICS.md")).Where(line => line.StartsWith("## ", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Faults))]
    public void EveryDescriptorIsReleaseTracked(Fault fault)
    {
        var descriptor = DiagnosticDescriptors.Of(fault);
        var releases = new[] { "Shipped", "Unshipped" }
            .SelectMany(name => File.ReadLines(Path.Combine(Generators, "Catalog.Generators", $"AnalyzerReleases.{name}.md")));

        Assert.Single(releases, $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}");
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void EveryDescriptorIsProvokedByTheTestsOfItsName(Fault fault)
    {
        var descriptor = DiagnosticDescriptors.Of(fault);
        var tests = File.ReadAllText(Path.Combine(ProjectFolder.Path, "Diagnostics", $"{fault}Tests.cs"));

        Assert.Contains($"{descriptor.DefaultSeverity.ToString().ToLowerInvariant()} {descriptor.Id}: ", tests, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void ErrorsAloneCannotBeTurnedOff(Fault fault) => Assert.Equal(
        DiagnosticDescriptors.Of(fault).DefaultSeverity == DiagnosticSeverity.Error,
        DiagnosticDescriptors.Of(fault).CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));

    private static string Anchor(DiagnosticDescriptor descriptor) => descriptor.Id.ToLowerInvariant();
}
