namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>An invented record, laid out as six kinds of page in <c>Fixtures/SaltLine</c>, and what each of them shows of it.</summary>
internal static class SaltLine
{
    public const string Date = "February 3, 1926";
    public const string Title = "Memorandum, Ansgar Thule to the Railway Board, \"The Salt Line in Winter\" [Draft]";
    public const string Sponsor = "This document was made possible with support from Brøndal & Daughters, Salt Merchants";
    public const string Source = "Orvaland Railway Museum, inspectors' reports, box 9. Translated by Ottilie Brandvang.";
    public const string Summary =
        "Thule asks the Railway Board to move the snow plough from Grenna to Høymark, and describes a form that the clerks invented. "
        + "(see also the letter of February 19, 1926)";

    private const string Rights =
        "The Tidewater Records Society lends out its records for study. Some may be protected by law; where they are, the right is its "
        + "owner's and not the society's.";

    public static readonly string[] Layouts = ["A", "B", "C", "D", "E", "F"];

    public static readonly string[] Body =
    [
        "ORVALAND STATE RAILWAYS" + new string(' ', 60) + "No. 44",
        "CONFIDENTIAL",
        "Grenna, 1st February, 1926.",
        "To: The Railway Board",
        "From: A. Thule, Inspector of the Salt Line",
        Title,
        "1．The cutting at Høymark",
        "Snow closed the cutting on eleven days in January, against four in the year before. The plough stands at Grenna, "
            + "forty\u00A0kilometres from where it is wanted.",
        "2．The clerks",
        "The clerks at Høymark & Lower Sand have begun to number their way-bills on a form of their own. I copy its headings, since "
            + "the Board may wish to see what it is paying for:",
        "Document Information",
        "Source",
        "Record ID",
        "Rights",
        "Nobody could tell me what the fourth heading was for. Document Information is, it seems, whatever the clerk remembers.",
        "Source: the station-master, who asked not to be named.",
        "Press Release",
        "November 1925",
        "The line above is all that was ever printed of the notice. I enclose it for the sake of order.",
        "[stamp: SEEN BY THE BOARD]",
        "[handwritten] Move the plough. — Kjærsdatter",
    ];

    public static string Text(string layout) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "SaltLine", layout + ".txt"));

    public static string[] RightsWith(string address) =>
        [Rights, $"Anyone who wants to print this record is asked to write to the society at {address} first."];
}
