namespace Catalog.Engine.Packing;

/// <summary>Where the characters of a text stand in its UTF-8.</summary>
/// <param name="text">The text.</param>
/// <param name="length">Its length as UTF-8.</param>
internal sealed class Utf8Offsets(string text, int length)
{
    private readonly bool _isAscii = text.Length == length;
    private int _character;
    private int _byte;

    /// <summary>The offset in bytes of an offset in UTF-16 code units; fast where they are asked for in their order.</summary>
    public int Of(int character)
    {
        if (_isAscii)
        {
            return character;
        }

        if (character < _character)
        {
            (_character, _byte) = (0, 0);
        }

        while (_character < character)
        {
            Advance();
        }

        return _byte;
    }

    private void Advance()
    {
        var c = text[_character];
        var isPair = char.IsHighSurrogate(c) && _character + 1 < text.Length && char.IsLowSurrogate(text[_character + 1]);
        _character += isPair ? 2 : 1;
        _byte += c < 0x80 ? 1 : c < 0x800 ? 2 : isPair ? 4 : 3;
    }
}
