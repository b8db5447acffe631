namespace Catalog.Engine.Tests.Naming;

/// <summary>Titles that a careless namer breaks on.</summary>
internal static class HostileText
{
    // Among them: surrogates, format and bidi characters, marks, letters that change when normalized or upper-cased.
    private const string Characters =
        "aAbzZiIıİßéñΩжשعक港ﬁǆẞŉʼn019٣_-./'’\"#@$&<>\\ \t\n\0\u00A0\u00AD\u0301\u0308\u0345\u0903\u0958\u1E9B\u1FBE\u200B\u200D\u200E\u202E"
        + "\u2028\u2126\u212A\u2160\u216F\u3000\uAC00\u1100\u1161\uFB1D\uFB2C\uFDFA\uFEFF\uFFFD"
        + "\uFFFE\uFFFF\uFDD0\uE000\uD83D\uDE00\uD800\uDFFF";

    private static readonly string[] Pieces =
        ["C#", "Record", "the", "and", "class", "\U0001F600", "\U0001D400", "e\u0301", "a\u200Db", "1961",
        "Document", "Über", "rendez-vous", "O'Neil"];

    public static readonly string[] Known =
    [
        "", " ", "!?…—", "\u200D\u202E", "\0", "C#", "C", "C++", ".NET", "class", "Class", "@class", "record", "field", "value", "_", "__",
        "1961", "1. The catch", "２．The clerks", "\U0001F600", "\U0001F600 party \U0001F389", "\U0001D400bc", "שלום עולם", "\u202Eabc\u202C",
        "مرحبا", "e\u0301te\u0301", "\u0301e", "\u0301", "a\u200D\u0301b", "a\u00ADb", "soft\u00ADware", "\uD83D", "\uDE00", "a\uD83Db",
        "\uFFFE", "\uFFFF", "ıI", "İi", "ß", "ẞ", "ǆ", "\u1E9B\u0323", "\u0345", "\u0958", "\u2160", "\u2126", "각",
        "\u1100\u1161", "O'Neil’s", "don't", "a_b-c.d/e\\f", "\"; }", "/* */", "\u2028using System;", "港口条例", "i\u0307", "Ａｂｃ", "٣rd", "x\u00A0y",
        new string('x', 10_000), new string('1', 10_000), string.Concat(Enumerable.Repeat("word ", 2_000)), new string('\u0301', 10_000),
        new string('\u0958', 10_000), string.Concat(Enumerable.Repeat("\U0001F600", 5_000)), "1" + new string('x', 79), new string('x', 81),
    ];

    public static string Next(Random random)
    {
        var text = "";
        for (var count = random.Next(12); count > 0; count--)
        {
            text += random.Next(3) == 0 ? Pieces[random.Next(Pieces.Length)] + " " : Characters[random.Next(Characters.Length)].ToString();
        }

        return text;
    }
}
