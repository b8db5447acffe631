using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace VerifyTests.DropIn;

/// <summary>What one test has chosen, by settings or by fluent calls.</summary>
internal sealed record Choices
{
    public string? Directory { get; init; }

    public string? FileName { get; init; }

    public string? TypeName { get; init; }

    public string? MethodName { get; init; }

    public ImmutableArray<string>? Parameters { get; init; }

    public string? ParametersText { get; init; }

    public ImmutableList<Action<StringBuilder>> Scrubbers { get; init; } = [];

    public bool ScrubbersDisabled { get; init; }

    public ImmutableList<Func<GeneratedSourceResult, bool>> Ignored { get; init; } = [];

    public Acceptance? Acceptance { get; init; }
}
