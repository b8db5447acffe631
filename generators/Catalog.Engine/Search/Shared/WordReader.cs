namespace Catalog.Engine.Search;

/// <summary>Goes through the words of a text, each folded, so that words are alike that differ in case, diacritics or width only.</summary>
/// <remarks>A word is a run of letters, digits and marks. Each letter of the scripts that put no blanks between words (Han, kana, Thai, Lao,
/// Khmer, Burmese…) is a word of its own, with its marks, so that a piece of such a text is found by the places of its letters.</remarks>
/// <param name="text">The text; a lone surrogate stands between words.</param>
internal struct WordReader(string text)
{
    /// <summary>The number of UTF-16 code units that count of a folded word: longer ones that begin alike are alike.</summary>
    public const int MaxLength = 128;

    private const int FirstSyllable = 0xAC00;
    private const int SyllableCount = 11172;

    private readonly string _text = text;
    private int _next;
    private bool _isFull;

    /// <summary>The folded word; as long as <see cref="Length"/>.</summary>
    public char[] Folded { get; } = new char[MaxLength];

    /// <summary>The number of UTF-16 code units of the folded word.</summary>
    public int Length { get; private set; }

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends, exclusive.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next word.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        (Length, _isFull) = (0, false);
        CharacterKind first;
        do
        {
            if (_next >= _text.Length)
            {
                return false;
            }

            Start = _next;
            first = Take(CharacterKind.Separator);
        }
        while (first is not (CharacterKind.Letter or CharacterKind.Single));
        do
        {
            End = _next;
        }
        while (_next < _text.Length && Take(first) != CharacterKind.Separator);
        _next = End;
        return true;
    }

    // Adds the next character to a word that began with a kind; where it does not belong to it, what it gives is a separator.
    private CharacterKind Take(CharacterKind first)
    {
        var codePoint = (int)_text[_next++];
        if (char.IsHighSurrogate((char)codePoint) && _next < _text.Length && char.IsLowSurrogate(_text[_next]))
        {
            codePoint = char.ConvertToUtf32((char)codePoint, _text[_next++]);
        }

        var entry = WordTable.EntryOf(codePoint);
        var kind = WordTable.KindOf(entry);
        var isPart = kind switch
        {
            CharacterKind.Letter => first != CharacterKind.Single,
            CharacterKind.Single => first == CharacterKind.Separator,
            CharacterKind.Mark or CharacterKind.Ignored => first != CharacterKind.Separator,
            _ => false,
        };
        if (!isPart)
        {
            return CharacterKind.Separator;
        }

        if (kind != CharacterKind.Ignored)
        {
            Add(entry, codePoint);
        }

        return kind;
    }

    private void Add(int entry, int codePoint)
    {
        if (WordTable.SequenceOf(entry) is > 0 and var sequence)
        {
            int length = WordTable.SequenceUnit(sequence);
            if (HasRoom(length))
            {
                for (var unit = 1; unit <= length; unit++)
                {
                    Folded[Length++] = WordTable.SequenceUnit(sequence + unit);
                }
            }
        }
        else if (codePoint is >= FirstSyllable and < FirstSyllable + SyllableCount)
        {
            AddSyllable(codePoint - FirstSyllable);
        }
        else
        {
            AddOne(WordTable.TargetOf(entry) is > 0 and var target ? target : codePoint);
        }
    }

    private void AddOne(int codePoint)
    {
        if (codePoint < 0x10000)
        {
            if (HasRoom(1))
            {
                Folded[Length++] = (char)codePoint;
            }
        }
        else if (HasRoom(2))
        {
            Folded[Length++] = (char)(0xD7C0 + (codePoint >> 10));
            Folded[Length++] = (char)(0xDC00 + (codePoint & 0x3FF));
        }
    }

    // The Unicode Standard, section 3.12: a syllable of Hangul is two letters or three.
    private void AddSyllable(int syllable)
    {
        var last = syllable % 28;
        if (HasRoom(last == 0 ? 2 : 3))
        {
            Folded[Length++] = (char)(0x1100 + syllable / 588);
            Folded[Length++] = (char)(0x1161 + syllable % 588 / 28);
            if (last > 0)
            {
                Folded[Length++] = (char)(0x11A7 + last);
            }
        }
    }

    private bool HasRoom(int length)
    {
        _isFull |= Length + length > MaxLength;
        return !_isFull;
    }
}
