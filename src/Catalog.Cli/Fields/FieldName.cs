using System.Text.Json;

namespace Catalog.Cli.Fields;

/// <summary>The ways to write the name of a field.</summary>
internal static class FieldName
{
    /// <summary>The name as a key of exported objects: <c>originalClassification</c>.</summary>
    public static string Key(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    /// <summary>Whether two names differ only in case, blanks, hyphens and underscores.</summary>
    public static bool AreAlike(string left, string right) => Bare(left).Equals(Bare(right), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) =>
        string.Concat(name.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '_')));
}
