using System.Runtime.CompilerServices;
using System.Text;
using Catalog.Engine.Text;

namespace Catalog.Engine.Storage;

/// <summary>Reads what a <see cref="TokenWriter"/> wrote. Of other text it gives something, and says so in the end.</summary>
public sealed class TokenReader(string text)
{
    /// <summary>What stands for no text.</summary>
    internal const string Nothing = @"\0";

    private int _at;

    /// <summary>Whether something was not as it must be; what was read is worth nothing then.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => _at >= text.Length;

    /// <summary>Reads a text, or null where there is none.</summary>
    [MethodImpl(HotLoop.Optimized)]
    public string? TextOrNull()
    {
        var (start, end) = Token();
        return end - start == Nothing.Length && string.CompareOrdinal(text, start, Nothing, 0, Nothing.Length) == 0 ? null
            : text.IndexOf('\\', start, end - start) < 0 ? text.Substring(start, end - start)
            : Unescaped(start, end);
    }

    /// <summary>Reads a text that is there.</summary>
    public string Text()
    {
        var read = TextOrNull();
        IsBroken |= read is null;
        return read ?? "";
    }

    /// <summary>Reads a word that must stand here.</summary>
    public void Expect(string word) => IsBroken |= Text() != word;

    /// <summary>Reads a number.</summary>
    [MethodImpl(HotLoop.Optimized)]
    public long LongNumber()
    {
        var (start, end) = Token();
        var (isNegative, value) = (start < end && text[start] == '-', 0L);
        var digits = isNegative ? start + 1 : start;
        IsBroken |= digits == end || end - digits > 19;
        for (var i = digits; i < end && !IsBroken; i++)
        {
            IsBroken |= text[i] is < '0' or > '9';
            value = unchecked((value * 10) + (text[i] - '0'));
        }

        return IsBroken ? 0 : isNegative ? -value : value;
    }

    /// <summary>Reads a number.</summary>
    public int Number() => (int)LongNumber();

    /// <summary>Reads a truth value.</summary>
    public bool Flag() => Number() != 0;

    /// <summary>Reads a number from 0 to a last one.</summary>
    public int NumberUpTo(int last)
    {
        var number = LongNumber();
        IsBroken |= number < 0 || number > last;
        return IsBroken ? 0 : (int)number;
    }

    /// <summary>Reads a member of an enum.</summary>
    public T Member<T>()
        where T : struct, Enum
    {
        var value = (T)Enum.ToObject(typeof(T), Number());
        IsBroken |= !Enum.IsDefined(typeof(T), value);
        return value;
    }

    /// <summary>Reads a place.</summary>
    public Place Place() => new(Number(), Number(), Number(), Number());

    /// <summary>Reads items.</summary>
    public EquatableArray<T> List<T>(Func<T> read)
        where T : IEquatable<T>
    {
        var count = Number();
        var items = new List<T>();
        while (count-- > 0 && !IsBroken)
        {
            items.Add(read());
        }

        return items.ToEquatableArray();
    }

    // From here to the next tab or the end of the line, and past it.
    [MethodImpl(HotLoop.Optimized)]
    private (int Start, int End) Token()
    {
        var start = Math.Min(_at, text.Length);
        IsBroken |= _at >= text.Length;
        var end = start;
        while (end < text.Length && text[end] is not ('\t' or '\n'))
        {
            end++;
        }

        _at = end + 1;
        return (start, end);
    }

    private string Unescaped(int start, int end)
    {
        var plain = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            plain.Append(text[i] != '\\' || i + 1 >= end ? text[i] : text[++i] switch
            {
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                var other => other,
            });
        }

        return plain.ToString();
    }
}
