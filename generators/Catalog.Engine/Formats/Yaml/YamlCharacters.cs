namespace Catalog.Engine.Formats.Yaml;

/// <summary>A text as the scanner is to see it: lines end at LF and CR, and no character but the end ends the text.</summary>
/// <remarks>
/// The scanner knows YAML 1.1, where U+0085, U+2028 and U+2029 end lines, and takes U+0000 for the end. Each is handed over as the lower half
/// of a surrogate pair, which is one code unit too and never stands alone in a sound text, and put back in the values.
/// </remarks>
internal sealed class YamlCharacters(string text) : TextReader
{
    private const string Characters = "\0\u0085\u2028\u2029";
    private static readonly char[] StandIns = ['\uDC00', '\uDC85', '\uDC28', '\uDC29'];
    private int _position;

    /// <summary>A value with its own characters.</summary>
    public static string Restore(string value)
    {
        if (value.IndexOfAny(StandIns) < 0)
        {
            return value;
        }

        var characters = value.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            var index = Array.IndexOf(StandIns, characters[i]);
            if (index >= 0 && (i == 0 || !char.IsHighSurrogate(characters[i - 1])))
            {
                characters[i] = Characters[index];
            }
        }

        return new string(characters);
    }

    /// <inheritdoc/>
    public override int Peek() => _position < text.Length ? Shown(text[_position]) : -1;

    /// <inheritdoc/>
    public override int Read() => _position < text.Length ? Shown(text[_position++]) : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var length = Math.Min(count, text.Length - _position);
        for (var i = 0; i < length; i++)
        {
            buffer[index + i] = Shown(text[_position++]);
        }

        return length;
    }

    private static char Shown(char c) => c switch
    {
        '\0' => StandIns[0],
        '\u0085' => StandIns[1],
        '\u2028' => StandIns[2],
        '\u2029' => StandIns[3],
        _ => c,
    };
}
