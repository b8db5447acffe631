using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Data;

/// <summary>The least data language: <c>{name:value, list:[1, 2], empty:}</c>, roots parted by <c>|</c>, and <c>!</c> for a syntax error.</summary>
internal sealed class Notation : IDataLanguage
{
    public static DataFormat Format { get; } = new("notation", [".n"], new Notation());

    public static Reading Read(string text, string? records = null, string? key = null) =>
        Format.Read(new DocumentSource("a/b.n", text) { Records = records, Key = key });

    /// <summary>The documents of a text without a fault.</summary>
    public static IReadOnlyList<Document> Documents(string text, string? records = null, string? key = null)
    {
        var reading = Read(text, records, key);
        Assert.Empty(reading.Problems);
        Assert.DoesNotContain(reading.Documents, document => document.IsFaulty);
        return reading.Documents;
    }

    /// <summary>The only problem, which marks the given text.</summary>
    public static Problem Problem(string text, Fault fault, string marked, string? records = null, string? key = null)
    {
        var problem = Assert.Single(Read(text, records, key).Problems);
        Assert.Equal(fault, problem.Fault);
        Assert.Equal(marked, problem.Place.In(text));
        return problem;
    }

    public NodeReading Read(DataText text)
    {
        var cut = text.Content.IndexOf('!', StringComparison.Ordinal);
        var reader = new Reader(text, cut < 0 ? text.Content.Length : cut);
        Problem[] problems = cut < 0 ? [] : [text.Problem(Fault.SyntaxError, cut, 1, "notation", "")];
        return new(reader.Roots().ToEquatableArray(), problems.ToEquatableArray());
    }

    private sealed class Reader(DataText text, int end)
    {
        private int _offset;

        private char Current => _offset < end ? text.Content[_offset] : '\0';

        public IEnumerable<Node> Roots()
        {
            for (var isFirst = true; isFirst ? !string.IsNullOrWhiteSpace(text.Content[..end]) : Take('|'); isFirst = false)
            {
                yield return Value();
            }
        }

        private Node Value()
        {
            SkipBlanks();
            var start = _offset;
            if (Take('['))
            {
                return new Sequence(Items(']', Value), text.PlaceOf(start));
            }

            if (Take('{'))
            {
                return new Mapping(Items('}', Entry), text.PlaceOf(start), text.Start + _offset);
            }

            var (content, place) = Word();
            return content.Length == 0 ? new Empty(false, place) : new Scalar(content, ScalarStyle.Plain, place);
        }

        private EquatableArray<T> Items<T>(char close, Func<T> read)
            where T : IEquatable<T>
        {
            var items = new List<T>();
            while (!Take(close) && Current != '\0')
            {
                items.Add(read());
                Take(',');
            }

            return items.ToEquatableArray();
        }

        private FieldNode Entry()
        {
            SkipBlanks();
            var (name, place) = Word();
            Take(':');
            return new FieldNode(name, Value()) { NamePlace = place };
        }

        private (string Text, Place Place) Word()
        {
            var start = _offset;
            while (Current != '\0' && !":,[]{}|".Contains(Current, StringComparison.Ordinal))
            {
                _offset++;
            }

            var word = text.Content[start.._offset].TrimEnd('\n', '\r');
            return (word, text.PlaceOf(start, word.Length));
        }

        private bool Take(char c)
        {
            SkipBlanks();
            var isThere = Current == c && c != '\0';
            _offset += isThere ? 1 : 0;
            return isThere;
        }

        private void SkipBlanks()
        {
            while (Current is ' ' or '\n' or '\r')
            {
                _offset++;
            }
        }
    }
}
