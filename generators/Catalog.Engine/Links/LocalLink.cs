using System.Text.RegularExpressions;
using Catalog.Engine.Documents;
using Catalog.Engine.Text;

namespace Catalog.Engine.Links;

/// <summary>A link to a file, or to a place within one, that the author named from where he was.</summary>
/// <param name="Text">The target as he wrote it.</param>
/// <param name="Path">The path, percent-decoded and without a query; empty for the document itself.</param>
/// <param name="Anchor">The place within the file, percent-decoded, or null.</param>
/// <param name="Place">Where the target stands.</param>
public sealed record LocalLink(string Text, string Path, string? Anchor, Place Place)
{
    private static readonly Regex Scheme = new(@"\A[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.CultureInvariant);
    private static readonly Regex Lines = new(@"\AL[0-9]+(C[0-9]+)?(-L[0-9]+(C[0-9]+)?)?\z", RegexOptions.CultureInvariant);
    private static readonly string[] Templates = ["{{", "{%"];

    /// <summary>The parts of a link; null where it leads elsewhere, or where only a program knows where it leads.</summary>
    public static LocalLink? Of(DocumentLink link)
    {
        var target = link.Target.Trim();
        if (target.StartsWith("/", StringComparison.Ordinal) || target.StartsWith("@/", StringComparison.Ordinal) || Scheme.IsMatch(target)
            || Array.Exists(Templates, mark => target.Contains(mark)))
        {
            return null;
        }

        var hash = target.IndexOf('#');
        var path = Uri.UnescapeDataString((hash < 0 ? target : target.Substring(0, hash)).Split('?')[0]);
        var anchor = hash < 0 ? "" : Anchored(Uri.UnescapeDataString(target.Substring(hash + 1)));

        // Every page has a top (HTML Standard, section 7.4.6.4), and on GitHub every line has a number.
        var hasAnchor = anchor.Length > 0 && !string.Equals(anchor, "top", StringComparison.OrdinalIgnoreCase) && !Lines.IsMatch(anchor);
        return path.Length > 0 || hasAnchor ? new(target, path, hasAnchor ? anchor : null, link.Place) : null;
    }

    // What follows ':~:' is for the browser alone (URL Fragment Text Directives), and GitHub writes this before its own anchors.
    private static string Anchored(string fragment)
    {
        const string Prefix = "user-content-";
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        var anchor = directive < 0 ? fragment : fragment.Substring(0, directive);
        return anchor.StartsWith(Prefix, StringComparison.Ordinal) ? anchor.Substring(Prefix.Length) : anchor;
    }
}
