namespace Catalog.Engine.Typing;

/// <summary>Truth values as text.</summary>
internal static class BooleanText
{
    /// <summary><c>bool</c> for <c>true</c> and <c>false</c>, as JSON and the YAML 1.2 core schema print them.</summary>
    public static ScalarType? Infer(string text) => text is "true" or "false" ? new(ScalarKind.Boolean) : null;

    /// <summary>The value where a <c>bool</c> is declared: case does not count.</summary>
    public static string? Read(string text) => text.ToLowerInvariant() is "true" or "false" ? text.ToLowerInvariant() : null;
}
