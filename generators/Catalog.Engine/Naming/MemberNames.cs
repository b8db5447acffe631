using System.Globalization;
using Catalog.Engine.Text;

namespace Catalog.Engine.Naming;

/// <summary>Names the static properties of documents.</summary>
/// <remarks>Names are unique ignoring case. Documents that would share one all get a suffix from their own id, so that a further
/// document renames none but those it shares a name with.</remarks>
public static class MemberNames
{
    private const int SuffixLength = 40;

    /// <summary>A name for each document, in their order.</summary>
    /// <param name="documents">Id and the text to make a name of.</param>
    /// <param name="taken">Names that no document may have.</param>
    public static IReadOnlyList<string> Of(IEnumerable<(string Id, string Text)> documents, IEnumerable<string> taken)
    {
        var used = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);
        var plain = documents.Select(document => (document.Id, Name: Plain(document.Id, document.Text))).ToList();
        var suffixed = Settle(plain, used, (name, id) => Join(name, Identifier.Of(id, SuffixLength)));
        var settled = Settle(suffixed, used, (name, id) => Join(name, ContentHash.Short(id)));
        return settled.ConvertAll(document => Free(document.Name, used));
    }

    /// <summary>The name a document has where it shares it with nothing.</summary>
    public static string Plain(string id, string text) =>
        Identifier.Of(text) is { Length: > 0 } name ? name
        : Identifier.Of(id) is { Length: > 0 } fallback ? fallback
        : "Document_" + ContentHash.Short(id);

    private static List<(string Id, string Name)> Settle(
        List<(string Id, string Name)> names, HashSet<string> taken, Func<string, string, string> rename)
    {
        var shared = new HashSet<string>(
            names.GroupBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key),
            StringComparer.OrdinalIgnoreCase);
        return names.ConvertAll(pair =>
            shared.Contains(pair.Name) || taken.Contains(pair.Name) ? (pair.Id, rename(pair.Name, pair.Id)) : pair);
    }

    // Only documents with one id are still alike: an error stands already.
    private static string Free(string name, HashSet<string> used)
    {
        var free = name;
        for (var number = 2; !used.Add(free); number++)
        {
            free = Join(name, number.ToString(CultureInfo.InvariantCulture));
        }

        return free;
    }

    private static string Join(string name, string suffix)
    {
        var room = Identifier.MaximalLength - suffix.Length - 1;
        return (name.Length > room ? name.Substring(0, room) : name) + "_" + suffix.TrimStart('_');
    }
}
