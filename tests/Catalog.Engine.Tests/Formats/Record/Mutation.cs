namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Damages pages at random.</summary>
internal static class Mutation
{
    private const string Characters =
        "a,:. \t\r\n\0\u0007\u000B\u000C\u0085\u00A0\u00AD\u0301\u200B\u200E\u2028\u2029\u202E\u2066\u3000\uFEFF\uFFFD\uFFFF\uD83D\uDE00";

    private static readonly string[] Lines =
    [
        "", "", "\u00A0", " \t ", "Skip to content", "Results:", "1 - 8 of 8", "Documents", "June 8, 1945", "May 1967",
        "1977", "February 30, 1977",
        "This document was made possible with support from X", "Author(s):", "Associated People & Organizations", "Associated Places",
        "Associated Topics", "Subjects Discussed", "Document Contributors", "Document Information", "Source", "Original Archive", "Rights",
        "Original Uploaded Date", "Language", "Record ID", "Original Classification", "Donors", "Donor", "Cable, X to Y",
        "Some text.", "\U0001F600",
    ];

    private static readonly string[] LineEnds = ["\n", "\r\n", "\r"];

    public static string Of(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var count = random.Next(1, 8); count > 0 && lines.Count > 0; count--)
        {
            Damage(lines, random.Next(lines.Count), random);
        }

        return string.Join(LineEnds[random.Next(LineEnds.Length)], lines);
    }

    private static void Damage(List<string> lines, int at, Random random)
    {
        switch (random.Next(8))
        {
            case 0 or 1:
                lines.RemoveAt(at);
                break;
            case 2:
                lines.RemoveRange(at, random.Next(lines.Count - at));
                break;
            case 3:
                lines.Insert(random.Next(lines.Count), lines[at]);
                break;
            case 4:
                lines.RemoveAll(string.IsNullOrWhiteSpace);
                break;
            case 5:
                lines[at] = lines[at].Insert(random.Next(lines[at].Length + 1), Characters[random.Next(Characters.Length)].ToString());
                break;
            default:
                lines.Insert(at, Lines[random.Next(Lines.Length)]);
                break;
        }
    }
}
