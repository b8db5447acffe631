namespace Catalog.Generators.Tests.Samples;

/// <summary>Record pages of an archive that never was.</summary>
internal static class Pages
{
    /// <summary>A page with every value: dated to the day, and secret.</summary>
    public const string Lamp = """
        Skip to content

        March 3, 1951

        Letter, Keeper of the North Light to the Harbour Board

        The lamp was dark for two nights. I have "borrowed" oil from the mail boat.

        Send wicks, and send them soon.

        The keeper reports an outage of the North Light and asks for supplies.

        Author(s):
        Ada Quill
        Associated People & Organizations
        Harbour Board
        Mail Boat Company
        Associated Places
        North Skerry

        Document Information

        Source
        Harbour Board Papers, box 7.
        Rights
        Free to all.
        Original Uploaded Date
        2011-11-20
        Language
        English
        Record ID
        112233
        Original Classification
        Top Secret
        """;

    /// <summary>A page dated to the month, and not classified.</summary>
    public const string Tide = """
        Skip to content

        November 1952

        Report on the Spring Tides

        The water stood at the third step of the customs house.

        An account of three unusual tides.

        Associated Places
        North Skerry
        Osthaven

        Document Information

        Source
        Harbour Board Papers, box 9.
        Rights
        Free to all.
        Original Uploaded Date
        2012-01-05
        Language
        English
        Record ID
        112240
        """;

    /// <summary>A page without a date.</summary>
    public const string Census = """
        Skip to content

        Notes on the Census of Gulls

        Counted twice; no two counts agree.

        Two clerks count gulls.

        Document Information

        Source
        Private papers.
        Rights
        Free to all.
        Original Uploaded Date
        2012-01-06
        Language
        English
        French
        Record ID
        112251
        Original Classification
        Secret
        """;
}
