using Catalog.Documents.Packing;
using Catalog.Engine;
using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Documents.Tests.Packing;

/// <summary>Every text gives what it gives in a collection that is stored as code, by the node and by the column.</summary>
public class ScalarTests
{
    private static readonly string[] Texts =
    [
        "", " ", "true", "False", "TRUE", "fal\u017Fe", "yes", "0", "-0", "+5", "007", "42", " 42 ", "\u00A042\u2003", "42\0", "2147483647", "2147483648",
        "-2147483648", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "4 2", "1,000", "\u0664", "\u22125", "--5", "1.",
        ".5", "-.5", "-0.0", "0.00", "3.140", "-3.14", "79228162514264337593543950335", "79228162514264337593543950336",
        "0.0000000000000000000000000001", "0.00000000000000000000000000001", "1.00000000000000000000000000000000", "6.02e23", "1e400", "-1E-5", "NaN",
        "Infinity", "1e", "5e-324", "1.7976931348623157e308", "0.1", "1945", "0000", "0001", "9999", "1945-06", "1945-00", "1945-13", "1945-06-08",
        "1945-06-31", "1944-02-29", "1945-02-29", "1945-6-8", "1945/06/08", "June 8, 1945", "June 08, 1945", "June 0, 1945", "June 00, 1945",
        "June 31, 1945", "June 1945", "june 1945", "June  1945", "June 8 1945", "June 8,1945", "June 123, 1945", "September 30, 1945", "May 1945",
        "March 1945", "June 0000", "June , 1945", ", 1945", " 1945", "Juni 1945", "June 8, 194\u0665", "0001-01-01", "9999-12-31", "12:30", "12:30:59", "24:00",
        "23:59", "12:60", "12:30:60", "1:30", "12:30:5", "12-30", "12:30Z", "2024-02-29T12:30", "2024-02-29 12:30:15", "2024-02-29T12:30:15.1",
        "2024-02-29T12:30:15.1234567", "2024-02-29T12:30:15.12345678", "2024-02-29T12:30:15.", "2024-02-29T12:30.5", "2024-02-29T24:00:00",
        "2024-02-29t12:30", "2024-02-30T12:30", "2024-02-29T12:30Z", "2024-02-29T12:30:15Z", "2024-02-29T12:30z", "2024-02-29T12:30+00:00",
        "2024-02-29T12:30-00:00", "2024-02-29T12:30+14:00", "2024-02-29T12:30+14:01", "2024-02-29T12:30-14:00", "2024-02-29T12:30+05:45",
        "2024-02-29T12:30+05:60", "2024-02-29T12:30+0545", "2024-02-29T12:30:15.25-03:30", "0001-01-01T00:00:00+00:01", "0001-01-01T00:00:00Z",
        "0001-01-01T00:01:00+00:01", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59-00:01", "0000-01-01T00:00", "2024-02-29T12:30:15 Z",
        "2024-02-29T1\u0662:30", "6F9619FF-8B86-D011-B42D-00CF4FC964FF", "6f9619ff-8b86-d011-b42d-00cf4fc964ff", "{6f9619ff-8b86-d011-b42d-00cf4fc964ff}",
        "6f9619ff8b86d011b42d00cf4fc964ff", "0x9619ff-8b86-d011-b42d-00cf4fc964ff", "+f9619ff-8b86-d011-b42d-00cf4fc964ff",
        "6f9619ff-8b86-d011-b42d-00cf4fc964f", "https://example.org/Leuchtturm?q=\u00E4#x", "HTTP://EXAMPLE.org", "mailto:keeper@example.org", "urn:isbn:1",
        "relative/path", ":x", "https://exa mple.org", "https://", "\u706F\u53F0", "\U0001F6A2 ahoy", "a\u0000b", "A\nB",
    ];

    public static TheoryData<ScalarKind> Kinds { get; } = [.. Enum.GetValues<ScalarKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void ANodeGivesTheValueOfTheLiteral(ScalarKind kind)
    {
        foreach (var node in Texts.Select(Nodes.Plain).Concat(Shapes()))
        {
            var (expected, actual) = (LiteralValue.Of(node, kind), Read(Harbours.Value(node), kind));
            Assert.True(AreSame(expected, actual), $"{kind} of {node}: '{actual}', not '{expected}'");
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void SoDoesAColumnOfAnyType(ScalarKind kind)
    {
        Node[] nodes = [.. Texts.Select(Nodes.Plain), .. Shapes()];
        foreach (var column in Enum.GetValues<ScalarKind>())
        {
            var harbours = new Harbours { Fields = new[] { Nodes.Column("value", column) }.ToEquatableArray() };
            harbours.Documents.AddRange(nodes.Select((node, row) => ($"{row:D3}", new FieldNode[] { new("value", node) }, DocumentBody.Of([]))));
            var pack = harbours.Open();
            for (var row = 0; row < nodes.Length; row++)
            {
                var (expected, actual) = (LiteralValue.Of(nodes[row], kind), Read(new PackedRow(pack, row), kind));
                Assert.True(AreSame(expected, actual), $"{kind} of {nodes[row]}, packed as {column}: '{actual}', not '{expected}'");
            }
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void SoDoManyTextsThatAreNearlyRight(ScalarKind kind)
    {
        var random = new Random(20);
        const string Strange = "0159-+:.,TZ /eE\0\t\u00A0\u0660xJune";
        var harbours = new Harbours { Fields = new[] { Nodes.Column("value", ScalarKind.String) }.ToEquatableArray() };
        Node[] nodes = [.. Enumerable.Range(0, 5_000).Select(_ => Nodes.Plain(Mutant(Texts[random.Next(Texts.Length)])))];
        harbours.Documents.AddRange(nodes.Select((node, row) => ($"{row:D5}", new FieldNode[] { new("value", node) }, DocumentBody.Of([]))));
        var pack = harbours.Open();
        for (var row = 0; row < nodes.Length; row++)
        {
            var (expected, actual) = (LiteralValue.Of(nodes[row], kind), Read(new PackedRow(pack, row)[0], kind));
            Assert.True(AreSame(expected, actual), $"{kind} of {nodes[row]}: '{actual}', not '{expected}'");
        }

        string Mutant(string text)
        {
            var place = random.Next(text.Length + 1);
            var mark = Strange[random.Next(Strange.Length)];
            return random.Next(3) switch
            {
                _ when place < text.Length && char.IsLowSurrogate(text[place]) => text,
                0 => text.Insert(place, mark.ToString()),
                1 when place < text.Length && !char.IsSurrogate(text[place]) => text.Remove(place, 1),
                2 when place < text.Length && !char.IsSurrogate(text[place]) => text.Remove(place, 1).Insert(place, mark.ToString()),
                _ => text,
            };
        }
    }

    [Fact]
    public void ADecimalKeepsItsScale()
    {
        Assert.Equal("3.140", Harbours.Value(Nodes.Plain("3.140")).Decimal()?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(0, decimal.GetBits(Harbours.Value(Nodes.Plain("-0")).Decimal()!.Value)[3]);
    }

    [Fact]
    public void ATextLongerThanAnyNumberIsReadAllTheSame()
    {
        Assert.Equal(0.5, Harbours.Value(Nodes.Plain("0.5" + new string('0', 5_000))).Double());
        Assert.Equal(7, Harbours.Value(Nodes.Plain(new string(' ', 5_000) + "7")).Int32());
    }

    [Theory]
    [InlineData("Safe-Haven", "SAFEHAVEN")]
    [InlineData(" safe\u00A0haven\n", "SAFEHAVEN")]
    [InlineData("\u00E4-\u0131", "\u00C4\u0131")]
    [InlineData("", "")]
    public void TheMemberOfAnEnumIsComparedBare(string text, string member)
    {
        Assert.Equal(member, Harbours.Value(Nodes.Quoted(text)).Member());
        Assert.Equal(member, Harbours.Value(Nodes.List(Nodes.Plain(text))).Member());
        Assert.Null(Harbours.Value(Nodes.List()).Member());
    }

    [Fact]
    public void TheTextOfAScalarIsReadInPlace()
    {
        Assert.Equal(" L\u00FCbeck"u8, Harbours.Value(Nodes.Quoted(" L\u00FCbeck")).Utf8);
        Assert.Equal("x"u8, Harbours.Value(Nodes.List(Nodes.Plain("x"))).Utf8);
        Assert.Equal(0, Harbours.Value(Nodes.List(Nodes.Plain("x"), Nodes.Plain("y"))).Utf8.Length);
        Assert.Equal(0, default(PackedNode).Utf8.Length);
    }

    private static IEnumerable<Node> Shapes()
    {
        yield return Nodes.Empty;
        yield return Nodes.EmptyList;
        yield return Nodes.List();
        yield return Nodes.List(Nodes.Empty);
        yield return Nodes.List(Nodes.List(Nodes.Plain("42")));
        yield return Nodes.List(Nodes.Plain("1"), Nodes.Plain("2"));
        yield return Nodes.List(Nodes.Map());
        yield return Nodes.Map();
        yield return Nodes.Map(("a", Nodes.Plain("1")));
        yield return Nodes.Dated("June 8, 1945");
        yield return Nodes.Quoted("true");
    }

    private static bool AreSame(object? left, object? right) => (left, right) switch
    {
        (double x, double y) => BitConverter.DoubleToInt64Bits(x) == BitConverter.DoubleToInt64Bits(y),
        (decimal x, decimal y) => decimal.GetBits(x).SequenceEqual(decimal.GetBits(y)),
        (PartialDate x, PartialDate y) => x == y && x.Text == y.Text,
        (DateTimeOffset x, DateTimeOffset y) => x.EqualsExact(y),
        (DateTime x, DateTime y) => x == y && x.Kind == y.Kind,
        (Uri x, Uri y) => x.OriginalString == y.OriginalString,
        _ => Equals(left, right),
    };

    private static object? Read(PackedRow row, ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => row.Boolean(0),
        ScalarKind.Int32 => row.Int32(0),
        ScalarKind.Int64 => row.Int64(0),
        ScalarKind.Decimal => row.Decimal(0),
        ScalarKind.Date => row.Date(0),
        ScalarKind.DateTimeOffset => row.DateTimeOffset(0),
        ScalarKind.DateTime => row.DateTime(0),
        ScalarKind.Time => row.Time(0),
        ScalarKind.Guid => row.Guid(0),
        _ => Read(row[0], kind),
    };

    private static object? Read(PackedNode node, ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => node.Boolean(),
        ScalarKind.Int32 => node.Int32(),
        ScalarKind.Int64 => node.Int64(),
        ScalarKind.Decimal => node.Decimal(),
        ScalarKind.Double => node.Double(),
        ScalarKind.Date => node.Date(),
        ScalarKind.PartialDate => node.PartialDate(),
        ScalarKind.DateTimeOffset => node.DateTimeOffset(),
        ScalarKind.DateTime => node.DateTime(),
        ScalarKind.Time => node.Time(),
        ScalarKind.Guid => node.Guid(),
        ScalarKind.Uri => node.Uri(),
        ScalarKind.String => node.String(),
        _ => throw new InvalidOperationException(kind.ToString()),
    };
}
