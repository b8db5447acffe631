using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Toml;

/// <summary>A key with its value, a table header, or a comment with a line of its own.</summary>
/// <param name="Range">Its characters.</param>
/// <param name="OpenStrings">The strings in it that are not closed, up to where they end at a guess.</param>
/// <param name="OpenBracket">The offset of the outermost bracket in it that is not closed, or null.</param>
internal sealed record TomlStatement(TextRange Range, IReadOnlyList<TextRange> OpenStrings, int? OpenBracket = null)
{
    /// <summary>The statement as Tomlyn may have it: a number stands where a string that is not closed would swallow what follows.</summary>
    /// <param name="text">The whole text.</param>
    /// <remarks>It ends with a line end: of an escape at the very end of a text Tomlyn can't speak without an exception.</remarks>
    public string In(string text)
    {
        var content = text.Substring(Range.Start, Range.End - Range.Start) + "\n";
        if (OpenStrings.Count == 0)
        {
            return content;
        }

        var characters = content.ToCharArray();
        foreach (var open in OpenStrings)
        {
            characters[open.Start - Range.Start] = '0';
            characters.AsSpan(open.Start - Range.Start + 1, open.End - open.Start - 1).Fill(' ');
        }

        return new string(characters);
    }
}
