namespace Catalog.Documents.Search;

/// <summary>Reads what an index holds, and never beyond it.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>Whether all was read.</summary>
    public readonly bool IsAtEnd => _at == _bytes.Length;

    /// <summary>Reads a number of seven bits a byte, the lowest first, all bytes but the last with the eighth bit set.</summary>
    /// <exception cref="InvalidDataException">It is cut off, or no <see cref="int"/>.</exception>
    public int Number()
    {
        var at = _at;
        if ((uint)at < (uint)_bytes.Length && _bytes[at] is < 0x80 and var only)
        {
            _at = at + 1;
            return only;
        }

        return LongNumber();
    }

    /// <summary>Passes over numbers.</summary>
    /// <exception cref="InvalidDataException">There are not as many.</exception>
    public void SkipNumbers(int count)
    {
        var at = _at;
        while (count > 0 && at < _bytes.Length)
        {
            count -= _bytes[at++] < 0x80 ? 1 : 0;
        }

        Damage.ThrowIf(count > 0);
        _at = at;
    }

    /// <summary>Reads bytes in place.</summary>
    /// <exception cref="InvalidDataException">There are not as many.</exception>
    public ReadOnlySpan<byte> Bytes(int count)
    {
        Damage.ThrowIf((uint)count > (uint)(_bytes.Length - _at));
        var bytes = _bytes.Slice(_at, count);
        _at += count;
        return bytes;
    }

    private int LongNumber()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            Damage.ThrowIf(_at == _bytes.Length || shift > 28);
            var part = _bytes[_at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                Damage.ThrowIf(value > int.MaxValue);
                return (int)value;
            }
        }
    }
}
