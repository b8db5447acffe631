using System.Net;
using System.Text;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>What HTML shows: no tags, no comments, no scripts and styles.</summary>
internal static class HtmlText
{
    private static readonly (string Opening, string Closing)[] Hidden = [("<!--", "-->"), ("<script", "</script"), ("<style", "</style"), ("<", ">")];

    /// <summary>The text of some HTML; a blank stands for each tag.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder();
        for (var i = 0; i < html.Length;)
        {
            var opening = html.IndexOf('<', i);
            text.Append(html, i, (opening < 0 ? html.Length : opening) - i).Append(' ');
            i = opening < 0 ? html.Length : EndOfTag(html, opening);
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    private static int EndOfTag(string html, int start)
    {
        var (opening, closing) = Hidden.First(pair => string.CompareOrdinal(html, start, pair.Opening, 0, pair.Opening.Length) == 0);
        var end = html.IndexOf(closing, start + opening.Length, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end + closing.Length - (closing[0] == '<' ? closing.Length : 0);
    }
}
