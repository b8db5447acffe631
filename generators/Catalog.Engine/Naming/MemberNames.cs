using Catalog.Engine.Text;

namespace Catalog.Engine.Naming;

/// <summary>Names the static properties of documents.</summary>
/// <remarks>Names are unique ignoring case. Documents that would share one all get a suffix from their own id, so that a further
/// document renames none but those it shares a name with.</remarks>
public static class MemberNames
{
    private const int SuffixLength = 40;

    /// <summary>A name for each document.</summary>
    /// <param name="documents">Id and the text to make a name of; ids are unique.</param>
    /// <param name="taken">Names that no document may have.</param>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<(string Id, string Text)> documents, IEnumerable<string> taken)
    {
        var reserved = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);
        var plain = documents.Select(document => (document.Id, Name: Plain(document.Id, document.Text))).ToList();
        var suffixed = Settle(plain, reserved, (name, id) => Join(name, Identifier.Of(id, SuffixLength)));
        var settled = Settle(suffixed, reserved, (name, id) => Join(name, ContentHash.Short(id)));
        return settled.ToDictionary(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);
    }

    /// <summary>The name a document has where it shares it with nothing.</summary>
    public static string Plain(string id, string text) =>
        Identifier.Of(text) is { Length: > 0 } name ? name
        : Identifier.Of(id) is { Length: > 0 } fallback ? fallback
        : "Document_" + ContentHash.Short(id);

    private static List<(string Id, string Name)> Settle(
        List<(string Id, string Name)> names, HashSet<string> reserved, Func<string, string, string> rename)
    {
        var shared = new HashSet<string>(
            names.GroupBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key),
            StringComparer.OrdinalIgnoreCase);
        return names.ConvertAll(pair =>
            shared.Contains(pair.Name) || reserved.Contains(pair.Name) ? (pair.Id, rename(pair.Name, pair.Id)) : pair);
    }

    private static string Join(string name, string suffix)
    {
        var room = Identifier.MaximalLength - suffix.Length - 1;
        return (name.Length > room ? name.Substring(0, room) : name) + "_" + suffix.TrimStart('_');
    }
}
