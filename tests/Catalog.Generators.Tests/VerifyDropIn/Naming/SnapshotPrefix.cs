using System.Collections.Immutable;

namespace VerifyTests.DropIn;

internal static class SnapshotPrefix
{
    public static string Of(Choices choices, RunningTest test)
    {
        if (test.IsTheory && choices is { Parameters: null, ParametersText: null })
        {
            throw new InvalidOperationException("A theory calls UseParameters or UseTextForParameters.");
        }

        return choices.FileName is { } fileName
            ? Alone(fileName, choices)
            : $"{choices.TypeName ?? test.TypeName}.{choices.MethodName ?? test.MethodName}{Parameters(choices, test)}";
    }

    private static string Alone(string fileName, Choices choices) =>
        choices is { TypeName: null, MethodName: null, Parameters: null, ParametersText: null }
            ? fileName
            : throw new InvalidOperationException("UseFileName goes with no other part of the name.");

    private static string Parameters(Choices choices, RunningTest test) => choices switch
    {
        { Parameters: not null, ParametersText: not null } =>
            throw new InvalidOperationException("UseParameters and UseTextForParameters exclude each other."),
        { Parameters: { } values } => string.Concat(Pairs(values, test.ParameterNames)),
        { ParametersText: { } text } => $"_{text}",
        _ => "",
    };

    private static IEnumerable<string> Pairs(ImmutableArray<string> values, ImmutableArray<string> names) =>
        values.Length > 0 && values.Length <= names.Length
            ? names.Zip(values, (name, value) => $"_{name}={value}")
            : throw new InvalidOperationException($"{values.Length} parameters for the {names.Length} of the method.");
}
