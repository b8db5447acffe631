using System.Xml;
using System.Xml.Linq;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Xml;

/// <summary>Whatever a file looks like: nothing throws, every problem and value has its place, and no text is lost.</summary>
public class DamagedXmlTests
{
    private const int Rounds = 2_000;

    private const string Sound =
        "<?xml version='1.0'?>\n<!-- c -->\n<r xmlns:p='u'>\n <a id='1' x='y &lt; \"'><b xml:lang='en'>t &amp; <![CDATA[<c>]]>\U0001F600</b>\r\n"
        + "<d/><d> 2 </d><p:d>3</p:d></a><e>One <i>two</i>,\n  <b>three</b>.</e><id>4</id></r>\n<?go on?>";

    private static readonly string[] Pieces =
    [
        "<", ">", "/>", "</", "<a>", "</a>", "<id>", "&", "&amp;", "&x;", "&#0;", "\"", "'", "=", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>",
        "<!DOCTYPE a>", " ", "\n", "\r", "\0", "\uFEFF", "\uFFFE", "\uD83D", "\u2028", "p:", " id='5'", " xml:space='preserve'", "x",
    ];

    private static readonly string?[] Paths = [null, null, null, "a", "r/d", "*", "none"];

    [Fact]
    public void DamagedFilesAreReadOrRejectedAtAPlace()
    {
        var random = new Random(10);
        var sound = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var text = Damaged(random);
            var records = Paths[random.Next(Paths.Length)];
            var reading = XmlFile.Read(text, records);
            Assert.True(reading.Documents.Count + reading.Problems.Count > 0, text);
            Assert.All(reading.Problems, problem => IsInside(problem.Place, text));
            Assert.All(reading.Documents.SelectMany(document => document.Fields), field => IsPlaced(field, text));
            Assert.Equal(IsWellFormed(text), !reading.Problems.Any(problem => problem.Fault is Fault.SyntaxError or Fault.Unsupported));
            if (records is null && reading.Problems.Count == 0)
            {
                NothingIsLost(Assert.Single(reading.Documents), text);
                sound++;
            }
        }

        Assert.InRange(sound, Rounds / 20, Rounds - 1);
    }

    private static string Damaged(Random random)
    {
        var text = Sound;
        for (var count = random.Next(4); count > 0; count--)
        {
            var at = random.Next(text.Length);
            text = random.Next(3) == 0 ? text.Remove(at, Math.Min(random.Next(6), text.Length - at))
                : text.Insert(at, Pieces[random.Next(Pieces.Length)]);
        }

        return text;
    }

    private static void IsPlaced(FieldNode field, string text)
    {
        IsInside(field.NamePlace, text);
        IsPlaced(field.Value, text);
    }

    private static void IsPlaced(Node node, string text)
    {
        IsInside(node.Place, text);
        switch (node)
        {
            case Sequence sequence:
                Assert.All(sequence.Items, item => IsPlaced(item, text));
                break;
            case Mapping mapping:
                Assert.All(mapping.Entries, entry => IsPlaced(entry, text));
                break;
        }
    }

    private static void IsInside(Place place, string text)
    {
        Assert.InRange(place.Start + place.Length, place.Start, text.Length);
        Assert.Equal(TextLines.PlaceOf(text, place.Start, place.Length), place);
    }

    private static bool IsWellFormed(string text)
    {
        try
        {
            using var reader = Reader(text);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static void NothingIsLost(Document document, string text)
    {
        using var reader = Reader(text);
        var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        var body = string.Concat(document.Body.Paragraphs);
        var found = string.Concat(document.Fields.Select(field => field.Value).SelectMany(Texts)) + body;
        var attributes = root.DescendantsAndSelf().Attributes()
            .Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.LocalName != "space");
        var lost = Letters(root.Value + string.Concat(attributes.Select(attribute => attribute.Value)));
        Assert.All(Letters(found), letter => Assert.True(lost.Remove(letter), $"Invented: {letter}\n\n{text}"));
        Assert.True(lost.Count == 0 || body.Length > 0, $"Lost: {string.Concat(lost)}\n\n{text}");
    }

    private static IEnumerable<string> Texts(Node node) => node switch
    {
        Scalar scalar => [scalar.Text],
        Sequence sequence => sequence.Items.SelectMany(Texts),
        Mapping mapping => mapping.Entries.SelectMany(entry => Texts(entry.Value)),
        _ => [],
    };

    private static List<char> Letters(string text) => [.. text.Where(c => !XmlConvert.IsWhitespaceChar(c))];

    private static XmlReader Reader(string text) => XmlReader.Create(new StringReader(text), new XmlReaderSettings { XmlResolver = null });
}
