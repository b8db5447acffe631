using System.Text;

namespace Catalog.Engine.Search;

/// <summary>The terms of an index that is being made, each once; a hash table over their letters, so that no word becomes a string.</summary>
internal sealed class IndexTerms : IComparer<int>
{
    private int[] _slots = new int[1 << 14];
    private char[] _text = new char[1 << 16];
    private int _textLength;
    private IndexTerm[] _terms = new IndexTerm[1 << 13];

    public int Count { get; private set; }

    public ref IndexTerm this[int term] => ref _terms[term];

    /// <summary>The number of a term, in the order in which they were first seen.</summary>
    public int Find(char[] folded, int length, ByteStreams streams)
    {
        var hash = 2166136261;
        for (var unit = 0; unit < length; unit++)
        {
            hash = (hash ^ folded[unit]) * 16777619;
        }

        hash ^= hash >> 15;
        var slot = (int)(hash & (uint)(_slots.Length - 1));
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref var known = ref _terms[_slots[slot] - 1];
            if (known.Hash == hash && known.Length == length && IsAt(known.Start, folded, length))
            {
                return _slots[slot] - 1;
            }
        }

        return Add(folded, length, hash, slot, streams);
    }

    /// <summary>The numbers of the terms in the order of their UTF-8 bytes.</summary>
    public int[] Sorted()
    {
        var sorted = new int[Count];
        for (var term = 0; term < sorted.Length; term++)
        {
            sorted[term] = term;
        }

        Array.Sort(sorted, this);
        return sorted;
    }

    /// <summary>Writes a term as UTF-8.</summary>
    /// <returns>The number of bytes.</returns>
    public int GetUtf8(int term, byte[] target) => Encoding.UTF8.GetBytes(_text, _terms[term].Start, _terms[term].Length, target, 0);

    /// <summary>Compares two terms by code point, which is the order of their UTF-8 bytes.</summary>
    public int Compare(int left, int right)
    {
        ref var a = ref _terms[left];
        ref var b = ref _terms[right];
        var length = Math.Min(a.Length, b.Length);
        for (var unit = 0; unit < length; unit++)
        {
            var (x, y) = (_text[a.Start + unit], _text[b.Start + unit]);
            if (x != y)
            {
                return Rank(x) - Rank(y);
            }
        }

        return a.Length - b.Length;
    }

    // Surrogates stand for code points above U+FFFF, yet their numbers lie below U+E000.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;

    private bool IsAt(int start, char[] folded, int length)
    {
        for (var unit = 0; unit < length; unit++)
        {
            if (_text[start + unit] != folded[unit])
            {
                return false;
            }
        }

        return true;
    }

    private int Add(char[] folded, int length, uint hash, int slot, ByteStreams streams)
    {
        if (Count == _terms.Length)
        {
            Array.Resize(ref _terms, Count * 2);
        }

        if (_textLength + length > _text.Length)
        {
            Array.Resize(ref _text, checked(_text.Length * 2));
        }

        Array.Copy(folded, 0, _text, _textLength, length);
        _terms[Count] = new IndexTerm { Hash = hash, Start = _textLength, Length = length, LastDocument = -1, FirstToken = -1, Postings = streams.Open() };
        _textLength += length;
        _slots[slot] = ++Count;
        if (Count > _slots.Length / 2)
        {
            Rehash();
        }

        return Count - 1;
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        for (var term = 0; term < Count; term++)
        {
            var slot = (int)(_terms[term].Hash & (uint)(_slots.Length - 1));
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = term + 1;
        }
    }
}
