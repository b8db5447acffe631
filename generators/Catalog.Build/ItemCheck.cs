using System.Text.RegularExpressions;
using Microsoft.Build.Utilities;

namespace Catalog.Build;

/// <summary>Finds the files that no collection can have; <c>Catalog.Documents.targets</c> says the same of files that are not packed.</summary>
internal static class ItemCheck
{
    private static readonly Regex Unnameable = new(@"[:\p{Cc}""]", RegexOptions.CultureInvariant);
    private static readonly Regex LeftOut = new(@"[/\\](bin[/\\]|obj[/\\]|\.)", RegexOptions.CultureInvariant);

    /// <summary>Whether a file is build output or hidden.</summary>
    public static bool IsLeftOut(DocumentItem item) => LeftOut.IsMatch("/" + item.MatchedPath);

    /// <summary>Reports files that are in two collections, and those that no diagnostic can name.</summary>
    /// <returns>Whether there are none.</returns>
    public static bool Report(IReadOnlyList<DocumentItem> items, TaskLoggingHelper log)
    {
        foreach (var file in items.GroupBy(item => item.Path, StringComparer.Ordinal).Where(file => file.Skip(1).Any() && file.Any(item => item.IsPacked)))
        {
            var collections = file.Select(item => item.Collection).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (collections.Count > 1)
            {
                Error(log, "CAT004", file.Key, $"The file is given to two collections ({string.Join(", ", collections)}); leave it out of one with Exclude");
            }
        }

        foreach (var item in items.Where(item => item.IsPacked && !IsLeftOut(item) && Unnameable.IsMatch(item.MatchedPath)))
        {
            Error(log, "CAT007", item.Path, "The file can't be read: its path holds a colon, a quotation mark or a control character; rename it");
        }

        return !log.HasLoggedErrors;
    }

    private static void Error(TaskLoggingHelper log, string code, string file, string message) =>
        log.LogError(null, code, null, file, 0, 0, 0, 0, "{0}", message);
}
