using System.Text.RegularExpressions;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.FrontMatter;

/// <summary>Header fields as those of a mail (RFC 5322, section 2.2): <c>Name: value</c>, continued in lines that begin with a blank.</summary>
/// <remarks>Other than in a mail a blank stands behind the colon, so that a URL is no header.</remarks>
internal sealed class HeaderLanguage : IDataLanguage
{
    private static readonly Regex Header = new(@"\A([A-Za-z][A-Za-z0-9-]*):([ \t]|\z)", RegexOptions.CultureInvariant);

    // The elements of Dublin Core (ISO 15836), the fields of RFC 5322 and what blogs add: a block without any of them is a dialogue or a list.
    private static readonly HashSet<string> Known = new(
        ("title creator author authors subject description publisher contributor date type format identifier source language relation coverage rights "
        + "from to cc sender message-id keywords comments tags tag category categories slug summary status modified updated created draft id lang layout "
        + "permalink template version copyright license").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of lines that a block of headers has; 0 where there is none.</summary>
    /// <remarks>One header alone may be a sentence: it counts only when it is a title. Of several one must be well known.</remarks>
    public static int Count(IReadOnlyList<TextLine> lines, int first)
    {
        var names = new List<string>();
        var last = first;
        for (; last < lines.Count && !lines[last].IsBlank; last++)
        {
            var header = Header.Match(lines[last].Text);
            if (header.Success)
            {
                names.Add(header.Groups[1].Value);
            }
            else if (last == first || !IsContinuation(lines[last]))
            {
                return 0;
            }
        }

        return names.Count > 1 ? (names.Exists(Known.Contains) ? last - first : 0)
            : string.Equals(names[0], "title", StringComparison.OrdinalIgnoreCase) ? last - first : 0;
    }

    /// <inheritdoc/>
    public NodeReading Read(DataText text)
    {
        var fields = new List<FieldNode>();
        var problems = new List<Problem>();
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        var lines = TextLines.Of(text.Content);
        for (var i = 0; i < lines.Count;)
        {
            var line = lines[i];
            var name = Header.Match(line.Text).Groups[1].Value;
            var place = text.PlaceOf(line.Start, name.Length);
            var value = Part(line, name.Length + 1);
            var parts = new List<TextLine> { value };
            for (i++; i < lines.Count && IsContinuation(lines[i]); i++)
            {
                parts.Add(lines[i].Trim());
            }

            parts.RemoveAll(part => part.Text.Length == 0);
            if (places.TryGetValue(name, out var first))
            {
                problems.Add(Problem.DuplicateKey(text.Path, name, place, first));
                continue;
            }

            places.Add(name, place);
            fields.Add(new(name, Value(text, parts, value)) { NamePlace = place });
        }

        var mapping = new Mapping(fields.ToEquatableArray(), text.PlaceOf(0, text.Content.Length), text.Start + text.Content.Length);
        return new(new([mapping]), problems.ToEquatableArray());
    }

    private static bool IsContinuation(TextLine line) => line.Text[0] is ' ' or '\t';

    private static TextLine Part(TextLine line, int start) =>
        new TextLine(line.Number, line.Column + start, line.Start + start, line.Text.Substring(start)).Trim();

    private static Node Value(DataText text, List<TextLine> parts, TextLine expected) => parts.Count == 0
        ? new Empty(false, text.PlaceOf(expected.Start, 0))
        : new Scalar(string.Join(" ", parts.Select(part => part.Text)), ScalarStyle.Plain, text.PlaceOf(parts[0].Start, parts[0].Text.Length));
}
