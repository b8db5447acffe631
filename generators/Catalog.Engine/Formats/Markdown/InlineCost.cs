using Markdig.Helpers;

namespace Catalog.Engine.Formats.Markdown;

/// <summary>The steps that Markdig takes for one mark of inline markup, roughly: a step is a character or a link of a chain.</summary>
internal static class InlineCost
{
    private static readonly string[] BareLinks = ["http://", "https://", "ftp://", "mailto:", "tel:", "www."];
    private static readonly (string Opening, string Closing)[] RawHtml = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">"), ("<?", "?>")];

    /// <summary>The steps for the mark at the beginning of a slice.</summary>
    /// <param name="slice">The block from the mark on.</param>
    /// <param name="depth">How many delimiters are open.</param>
    /// <param name="marks">How many marks stand before it in the block, of which a bare link asks each.</param>
    public static long Of(StringSlice slice, int depth, int marks) => (4L * depth) + slice.CurrentChar switch
    {
        ']' => (8L * depth) + (slice.PeekChar() == '(' ? 4L * LinkLength(slice) : 1),
        '<' => RawHtmlLength(slice),
        >= 'a' and <= 'z' => 8L * marks,
        _ => 1,
    };

    /// <summary>Whether a link without any mark may begin here, as GitHub reads it.</summary>
    public static bool IsBareLink(StringSlice slice) =>
        Array.Exists(BareLinks, link => string.CompareOrdinal(slice.Text, slice.Start, link, 0, link.Length) == 0);

    // Destination up to a blank, and title up to its end (CommonMark 0.31.2, section 6.3), whether or not it is a link then.
    private static int LinkLength(StringSlice slice)
    {
        var i = SkipBlanks(slice, slice.Start + 2);
        while (i <= slice.End && !char.IsWhiteSpace(slice.Text[i]))
        {
            i++;
        }

        i = SkipBlanks(slice, i);
        var closing = i > slice.End ? '\0' : slice.Text[i] switch { '(' => ')', '"' => '"', '\'' => '\'', _ => '\0' };
        return closing == '\0' ? i - slice.Start : EndOf(slice, closing.ToString(), i + 1) - slice.Start;
    }

    private static int RawHtmlLength(StringSlice slice)
    {
        foreach (var (opening, closing) in RawHtml)
        {
            if (slice.Match(opening))
            {
                return EndOf(slice, closing, slice.Start + opening.Length) - slice.Start;
            }
        }

        return 1;
    }

    private static int SkipBlanks(StringSlice slice, int i)
    {
        while (i <= slice.End && char.IsWhiteSpace(slice.Text[i]))
        {
            i++;
        }

        return i;
    }

    private static int EndOf(StringSlice slice, string closing, int start)
    {
        var found = start > slice.End ? -1 : slice.Text.IndexOf(closing, start, slice.End - start + 1, StringComparison.Ordinal);
        return found < 0 ? slice.End : found;
    }
}
