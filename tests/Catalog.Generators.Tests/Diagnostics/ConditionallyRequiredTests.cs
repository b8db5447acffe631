using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class ConditionallyRequiredTests
{
    private static readonly string Light = UserCode.With("""
            public partial State State { get; }
            [Catalog.Documents.RequiredIf(nameof(State), State.Dark)] public partial string? Reason { get; }
        """) + "enum State { Lit, Dark }";

    [Fact]
    public void AValueIsMissedWhereAnotherAsksForIt()
    {
        var build = Project
            .Of(Document.Of("a.yaml", "title: A\nstate: dark\n"), Document.Of("b.yaml", "title: B\nstate: lit\n"), Document.Of("c.yaml", "title: C\nstate: dark\nreason: storm\n"))
            .WithSource(Light)
            .Build("a.yaml(2,8): error CAT035: The field 'reason' has no value, and the property 'Reason' needs one where 'state' is 'dark'");

        Assert.Equal("storm", LoadedAssembly.Value(build.Records.Find("c")!, "Reason"));
    }

    [Fact]
    public void AnEmptyValueIsThePlace() => Project
        .Of(Document.Of("a.yaml", "title: A\nreason:\nstate: dark\n"), Document.Of("b.yaml", "title: B\nreason: fog\nstate: lit\n"))
        .WithSource(Light)
        .Build("a.yaml(2,8): error CAT035: The field 'reason' has no value, and the property 'Reason' needs one where 'state' is 'dark'");

    [Fact]
    public void AConditionThatCanNotBeMetIsToldOfAtTheProperty() => Project
        .Of(Document.Of("a.yaml", "title: A\nstate: dark\nreason: fog\n"))
        .WithSource(Light.Replace("State.Dark", "\"drak\"", StringComparison.Ordinal))
        .Build("Code.cs(9,82): error CAT014: 'ArchiveRecord.Reason' can't be completed: [RequiredIf] State is never 'drak', which is no member of State: did you mean 'Dark'?");
}
