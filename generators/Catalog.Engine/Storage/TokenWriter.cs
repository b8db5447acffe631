using System.Globalization;
using System.Text;
using Catalog.Engine.Text;

namespace Catalog.Engine.Storage;

/// <summary>Writes lines of tokens with a tab between them: text that programs read fast and people can.</summary>
public sealed class TokenWriter
{
    private static readonly char[] Escaped = ['\\', '\t', '\n', '\r'];

    private readonly StringBuilder _text = new();
    private bool _isBegun;

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Ends a line.</summary>
    public TokenWriter Line()
    {
        _text.Append('\n');
        _isBegun = false;
        return this;
    }

    /// <summary>Writes a text, or that there is none.</summary>
    public TokenWriter Text(string? text)
    {
        Separate();
        if (text is null)
        {
            _text.Append(TokenReader.Nothing);
            return this;
        }

        if (text.IndexOfAny(Escaped) < 0)
        {
            _text.Append(text);
            return this;
        }

        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => _text.Append(@"\\"),
                '\t' => _text.Append(@"\t"),
                '\n' => _text.Append(@"\n"),
                '\r' => _text.Append(@"\r"),
                _ => _text.Append(c),
            };
        }

        return this;
    }

    /// <summary>Writes a number.</summary>
    public TokenWriter Number(long number)
    {
        Separate();
        _ = number is >= 0 and <= 9 ? _text.Append((char)('0' + number)) : _text.Append(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Writes a truth value.</summary>
    public TokenWriter Flag(bool flag) => Number(flag ? 1 : 0);

    /// <summary>Writes a place.</summary>
    public TokenWriter Place(Place place) => Number(place.Line).Number(place.Column).Number(place.Start).Number(place.Length);

    /// <summary>Writes how many items follow, and these.</summary>
    public TokenWriter List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }

        return this;
    }

    private void Separate()
    {
        if (_isBegun)
        {
            _text.Append('\t');
        }

        _isBegun = true;
    }
}
