namespace Catalog.Engine.Formats.Json;

/// <summary>Turns ascending offsets in the UTF-8 form of a text into offsets in the text, in one pass over it.</summary>
/// <remarks>Half a surrogate pair counts as the three bytes of U+FFFD that an encoder writes for it.</remarks>
internal sealed class Utf8Offsets(string text)
{
    private long _bytes;
    private int _offset;

    /// <summary>The offset in UTF-16 code units of the character that begins at an offset in bytes, no smaller than the one before.</summary>
    public int Of(long bytes)
    {
        _offset = Advance(text, _offset, bytes - _bytes);
        _bytes = bytes;
        return _offset;
    }

    /// <summary>The offset that lies a number of bytes behind another.</summary>
    public static int Advance(string text, int offset, long bytes)
    {
        while (bytes > 0 && offset < text.Length)
        {
            var c = text[offset];
            var isPair = char.IsHighSurrogate(c) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]);
            bytes -= isPair ? 4 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            offset += isPair ? 2 : 1;
        }

        return offset;
    }
}
