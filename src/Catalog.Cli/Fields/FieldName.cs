using System.Text.Json;
using System.Text.RegularExpressions;

namespace Catalog.Cli.Fields;

/// <summary>The ways to write the name of a field.</summary>
internal static partial class FieldName
{
    /// <summary>The name as a key of exported objects: <c>originalClassification</c>.</summary>
    public static string Key(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    /// <summary>A key for each field, of which no two are the same and none is taken already.</summary>
    public static IEnumerable<string> Keys(IEnumerable<Field> fields, HashSet<string> taken)
    {
        foreach (var name in fields.Select(field => Key(field.Property)))
        {
            var key = name;
            for (var number = 2; !taken.Add(key); number++)
            {
                key = $"{name}{number}";
            }

            yield return key;
        }
    }

    /// <summary>The name in words: <c>Followed By</c>.</summary>
    public static string Spaced(string property) => WordStart.Replace(property, " ");

    /// <summary>Whether two names differ only in case, blanks, hyphens and underscores.</summary>
    public static bool AreAlike(string left, string right) => Bare(left).Equals(Bare(right), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) =>
        string.Concat(name.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '_')));

    [GeneratedRegex(@"(?<=[\p{Ll}\p{Nd}])(?=\p{Lu})")]
    private static partial Regex WordStart { get; }
}
