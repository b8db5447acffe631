using System.Text;

namespace Catalog.Engine.Collections;

/// <summary>Makes text of a file's bytes: UTF-8, or UTF-16 with a byte order mark; whatever is lost on the way is found.</summary>
/// <remarks>Files are read as the compiler reads them, so that the same faults are found at the same places.</remarks>
public static class TextDecoding
{
    private static readonly (byte[] Mark, Encoding Encoding)[] Marked =
    [
        // UTF-32 goes before UTF-16, whose mark it begins with.
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: true)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding()),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: true)),
    ];

    /// <summary>The text of a file.</summary>
    /// <param name="bytes">Holds the file.</param>
    /// <param name="length">How many of its bytes are the file's.</param>
    public static DecodedText Of(byte[] bytes, int length)
    {
        var (mark, encoding) = Array.Find(Marked, marked => StartsWith(bytes, length, marked.Mark));
        var start = mark?.Length ?? 0;
        encoding ??= Encoding.UTF8;
        var content = encoding.GetString(bytes, start, length - start);
        if (encoding is UTF32Encoding)
        {
            return new(content, FirstBeyondAscii(content));
        }

        var replaced = content.IndexOf('\uFFFD');
        return replaced < 0 || IsWhole(encoding, bytes, start, length) ? new(content, FirstNull(content))
            : mark is null && IsBinary(content) ? new(null, null)
            : new(content, replaced);
    }

    private static bool StartsWith(byte[] bytes, int length, byte[] mark) =>
        length >= mark.Length && mark.Select((value, index) => bytes[index] == value).All(same => same);

    // A replacement character may stand in the file itself.
    private static bool IsWhole(Encoding encoding, byte[] bytes, int start, int length)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            strict.GetCharCount(bytes, start, length - start);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // The compiler takes two NULs side by side for the sign of a binary file, if it is no UTF-8 anyway.
    private static bool IsBinary(string content) => content.IndexOf("\0\0", StringComparison.Ordinal) >= 0;

    /// <summary>The first NUL of a text that is half NUL, or null: UTF-32 without a mark, and much else that is no text, passes for UTF-8 or
    /// UTF-16 of that kind.</summary>
    public static int? FirstNull(string content)
    {
        var first = content.IndexOf('\0');
        return first >= 0 && content.Count(c => c == '\0') * 2 >= content.Length ? first : null;
    }

    /// <summary>The first character that is not of ASCII; the last where all are.</summary>
    public static int FirstBeyondAscii(string content)
    {
        var index = 0;
        while (index < content.Length - 1 && content[index] < 0x80)
        {
            index++;
        }

        return index;
    }
}
