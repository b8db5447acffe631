namespace Catalog.Cli.Output;

/// <summary>A line of a body.</summary>
/// <param name="Text">The line as written, without its end.</param>
/// <param name="IsHeading">Whether it is the heading of a section.</param>
internal readonly record struct BodyLine(string Text, bool IsHeading)
{
    /// <summary>The lines of a body: all of its text as written, in which the headings are found again by their words.</summary>
    public static IEnumerable<BodyLine> Of(Body body)
    {
        var next = 0;
        foreach (var line in body.Text.Split('\n'))
        {
            var section = Enumerable.Range(next, body.Sections.Count - next).FirstOrDefault(at => IsOf(body.Sections[at], line), -1);
            next = section < 0 ? next : section + 1;
            yield return new(line, section >= 0);
        }
    }

    // Behind the number signs of Markdown (CommonMark 0.31.2, section 4.2) a heading may have markup, which has no part in its text.
    private static bool IsOf(Section section, string line) => line.TrimStart(' ').StartsWith('#')
        ? Words(line).StartsWith(Words(section.Heading), StringComparison.Ordinal)
        : section.Heading.Length > 0 && line.AsSpan().Trim().SequenceEqual(section.Heading);

    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
