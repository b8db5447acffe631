namespace Catalog.Engine.Search;

internal static partial class WordTable
{
    /// <summary>Reads the data: runs of kinds, then runs of foldings, all numbers as variable-length integers.</summary>
    /// <remarks>Plain loops over arrays: it is part of the first search of every process.</remarks>
    private sealed class WordTableReader(byte[] data, ushort[] pages)
    {
        private const int KindCount = (int)CharacterKind.Ignored + 1;

        private int _at;
        private int _pageCount;
        private int _sequenceLength = 1;

        /// <summary>Page n is of kind n alone for the kinds there are; the others follow.</summary>
        public int[] Entries { get; private set; } = new int[256 * PageSize];

        /// <summary>The sequences, each behind its length; none begins at 0.</summary>
        public char[] Sequences { get; private set; } = new char[1 << 13];

        public void Read()
        {
            for (; _pageCount < KindCount; _pageCount++)
            {
                Fill(_pageCount << PageBits, PageSize, _pageCount);
            }

            ReadKinds();
            ReadFoldings();
        }

        private void ReadKinds()
        {
            var at = 0;
            for (var runs = Number(); runs > 0; runs--)
            {
                at += Number();
                var head = Number();
                var (end, kind) = (at + (head >> 3), head & KindMask);
                while (at < end)
                {
                    var length = Math.Min(end - at, PageSize - (at & (PageSize - 1)));
                    if (length == PageSize)
                    {
                        pages[at >> PageBits] = (ushort)kind;
                    }
                    else
                    {
                        Fill(OwnEntry(at), length, kind);
                    }

                    at += length;
                }
            }
        }

        private void ReadFoldings()
        {
            var at = 0;
            for (var runs = Number(); runs > 0; runs--)
            {
                at += Number();
                var head = Number();
                var (length, form) = (head >> 2, head & 3);
                if (form == 3)
                {
                    var sequence = Sequence(at, length);
                    Entries[OwnEntry(at++)] |= (sequence << TargetShift) | ManyFlag;
                    continue;
                }

                // Neighbours moved alike, every second one moved alike, neighbours that become one.
                var (step, target) = (form == 1 ? 2 : 1, at + Signed());
                for (; length > 0; length--, at += step, target += form == 2 ? 0 : step)
                {
                    Entries[OwnEntry(at)] |= target << TargetShift;
                }

                at -= step - 1;
            }
        }

        private int Sequence(int from, int count)
        {
            var start = _sequenceLength++;
            for (; count > 0; count--)
            {
                if (_sequenceLength + 2 > Sequences.Length)
                {
                    var sequences = Sequences;
                    Array.Resize(ref sequences, Sequences.Length * 2);
                    Sequences = sequences;
                }

                var codePoint = from + Signed();
                if (codePoint >= 0x10000)
                {
                    Sequences[_sequenceLength++] = (char)(0xD7C0 + (codePoint >> 10));
                    codePoint = 0xDC00 + (codePoint & 0x3FF);
                }

                Sequences[_sequenceLength++] = (char)codePoint;
            }

            Sequences[start] = (char)(_sequenceLength - start - 1);
            return start;
        }

        // The place of an entry, on a page that no other code points share.
        private int OwnEntry(int codePoint)
        {
            int page = pages[codePoint >> PageBits];
            if (page < KindCount)
            {
                if (_pageCount << PageBits == Entries.Length)
                {
                    var entries = Entries;
                    Array.Resize(ref entries, Entries.Length * 2);
                    Entries = entries;
                }

                Fill(_pageCount << PageBits, PageSize, page);
                page = _pageCount++;
                pages[codePoint >> PageBits] = (ushort)page;
            }

            return (page << PageBits) | (codePoint & (PageSize - 1));
        }

        private void Fill(int start, int length, int entry)
        {
            for (; length > 0; length--)
            {
                Entries[start++] = entry;
            }
        }

        private int Number()
        {
            var (value, shift) = (0, 0);
            for (; data[_at] >= 0x80; shift += 7)
            {
                value |= (data[_at++] & 0x7F) << shift;
            }

            return value | (data[_at++] << shift);
        }

        private int Signed()
        {
            var value = Number();
            return (value >> 1) ^ -(value & 1);
        }
    }
}
