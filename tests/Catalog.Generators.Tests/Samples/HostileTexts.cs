namespace Catalog.Generators.Tests.Samples;

/// <summary>Text that tries to leave the literal, the comment, the line or the file it is written into.</summary>
internal static class HostileTexts
{
    public static readonly IReadOnlyList<string> All =
    [
        "\"", "\"\"\"", "\"\"\"\"\"\"", "'", "\\", "\\\"", "\\u0041", "\\U0001F600", "\\x41", "\\0", "@\"", "$\"{1 + 1}\"", "{", "}", "{0}", "{{", "{field}",
        "*/", "/*", "//", "///", "#endif", "#error no", "\");", "</summary>", "<summary>", "<!--", "-->", "<![CDATA[", "]]>", "&", "&amp;", "&#0;", "<see cref=\"X\"/>",
        "\u2028", "\u2029", "\u0085", "\v", "\f", "\0", "\01", "\a\b\u001B[2J", "\u007F", "\u009B",
        "\u202E", "\u202D\u202C", "\u2066\u2069", "\u200E\u200F", "\u061C", "\u200B", "\u200C\u200D", "\u2060", "\uFEFF", "\u00AD", "\u180E", "\uFFF9\uFFFB",
        "\u00A0", "\u2003", "\u3000", "\u1680", "\t", "\u0301", "\u0378", "\uFDD0", "\uFFFE", "\uFFFF", "\uE000", "\uFFFD",
        "😀", "👩\u200D👩\u200D👧", "𝒳", "🇫🇮", "\U000E0041\U000E007F", "\U000E0001", "\U0001D173", "\U00010FFF", "\U0010FFFF", "\U000F0000", "\U0001F9E9\uFE0F\u20E3",
        "עברית", "العربية", "हिन्दी", "ไทย", "日本語", "한글", "ﬁ", "ǆ", "İıſK", "ΐ", "Å",
    ];
}
