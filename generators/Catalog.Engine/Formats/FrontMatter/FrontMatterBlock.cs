using Catalog.Engine.Formats.Data;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.FrontMatter;

/// <summary>Where front matter stands in a file.</summary>
/// <param name="Language">The language it is in.</param>
/// <param name="Opening">What opens it; null where nothing does.</param>
/// <param name="OpeningPlace">Where it opens.</param>
/// <param name="Start">The offset of the fields.</param>
/// <param name="End">The offset behind the fields.</param>
/// <param name="BodyStart">The offset of the line behind the front matter.</param>
internal sealed record FrontMatterBlock(IDataLanguage Language, string? Opening, Place OpeningPlace, int Start, int End, int BodyStart)
{
    /// <summary>Whether what opens is also closed.</summary>
    public bool IsClosed => BodyStart >= 0;

    /// <summary>The front matter of a text, or null; blank lines may stand before it.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="lines">Its lines.</param>
    public static FrontMatterBlock? Find(string text, IReadOnlyList<TextLine> lines)
    {
        var first = lines.TakeWhile(line => line.IsBlank).Count();
        return first == lines.Count ? null : Fenced(text, lines, first) ?? JsonObject(text, lines[first]) ?? Headers(text, lines, first);
    }

    private static FrontMatterBlock? Fenced(string text, IReadOnlyList<TextLine> lines, int first)
    {
        var opening = Fence(lines[first]);
        if (FrontMatterFence.All.FirstOrDefault(known => known.Opening == opening) is not { } fence)
        {
            return null;
        }

        var last = Enumerable.Range(first + 1, lines.Count - first - 1).FirstOrDefault(i => fence.Closings.Contains(Fence(lines[i])));
        var place = lines[first].Place with { Length = opening.Length };
        return last == 0
            ? new(fence.Language, opening, place, 0, 0, -1)
            : new(fence.Language, opening, place, lines[first + 1].Start, lines[last].Start, StartOf(text, lines, last + 1));
    }

    // A brace opens many things in templates: only one before a quoted name and a colon, or before its like, opens fields.
    private static FrontMatterBlock? JsonObject(string text, TextLine line)
    {
        if (!JsonBraces.Open(text, line.Start))
        {
            return null;
        }

        var end = JsonBraces.End(text, line.Start);
        var place = line.Place with { Length = 1 };
        if (end < 0)
        {
            return new(FrontMatterFence.Json, "{", place, 0, 0, -1);
        }

        var rest = end;
        while (rest < text.Length && text[rest] is ' ' or '\t')
        {
            rest++;
        }

        return rest < text.Length && text[rest] is not ('\r' or '\n') ? null : new(FrontMatterFence.Json, "{", place, line.Start, end, rest);
    }

    private static FrontMatterBlock? Headers(string text, IReadOnlyList<TextLine> lines, int first)
    {
        var count = HeaderLanguage.Count(lines, first);
        var end = StartOf(text, lines, first + count);
        return count == 0 ? null : new(new HeaderLanguage(), null, lines[first].Place, lines[first].Start, end, end);
    }

    private static string Fence(TextLine line) => line.Text.TrimEnd(' ', '\t');

    private static int StartOf(string text, IReadOnlyList<TextLine> lines, int index) => index < lines.Count ? lines[index].Start : text.Length;
}
