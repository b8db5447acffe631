using System.Text;
using Catalog.Documents.Search;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats;

namespace Catalog.Documents.Tests.Search;

/// <summary>Real documents: the cablegrams beside the repository.</summary>
public class CableTests
{
    private static readonly Lazy<DocumentCollection<Page>> Cables = new(Read);

    private static readonly Lazy<byte[]> Bytes = new(() => Index.BytesOf(Cables.Value));

    [Theory]
    [InlineData("poland warsaw", 7)]
    [InlineData("\"of the government\"", 168)]
    [InlineData("curtin* \"prime min*\"", null)]
    [InlineData("the OF", null)]
    [InlineData("japan* -wheat U.S.A.", null)]
    public void AnIndexFindsWhatReadingFinds(string query, int? count)
    {
        var (scan, index) = (Cables.Value.Search(query), Cables.Value.Search(query, Index.Section(Bytes.Value)));
        Assert.Equal(Outcome(scan), Outcome(index));
        Assert.InRange(index.Count, count ?? 1, count ?? int.MaxValue);
    }

    [Fact]
    public void TheIndexTakesLessThanHalfOfTheText()
    {
        var text = Cables.Value.Sum(cable => (long)Encoding.UTF8.GetByteCount(cable.Title) + Encoding.UTF8.GetByteCount(cable.Body.Text)
            + DocumentTexts.OfFields(cable, Cables.Value.Fields).Sum(Encoding.UTF8.GetByteCount));
        Assert.InRange(Bytes.Value.Length, text / 10, text / 2);
    }

    [Fact]
    public void TheOrderOfReadingDoesNotMatter()
    {
        int[] rows = [.. Enumerable.Range(0, Cables.Value.Count)];
        new Random(8).Shuffle(rows);
        Assert.Equal(Bytes.Value, Index.BytesOf(Cables.Value, rows));
    }

    private static IEnumerable<(string, long)> Outcome(IEnumerable<SearchHit<Page>> hits) =>
        hits.Select(hit => (hit.Document.Id, BitConverter.DoubleToInt64Bits(hit.Score)));

    private static DocumentCollection<Page> Read()
    {
        var folder = RepositoryFolder.Path("..", "shared", "corpora", "dfat");
        if (!Directory.Exists(folder))
        {
            Assert.Skip($"The corpora are not beside the repository: {folder}");
        }

        return Pages.Of([.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Page)]);

        Page Page(string path)
        {
            var source = new DocumentSource(Path.GetRelativePath(folder, path), File.ReadAllText(path));
            var id = source.Path[..^3];
            return DocumentReader.Read(source, ".md", format: null).Documents is [var document, ..]
                ? new(id)
                {
                    Title = document.Title ?? id,
                    Text = document.Body.WithText().Text!,
                    [Search.Page.Extra] = DataNode.Map([.. document.Fields.Select(field => (field.Name, Node(field.Value)))]),
                }
                : new(id);
        }
    }

    private static DataNode Node(Node node) => node switch
    {
        Scalar scalar => DataNode.Plain(scalar.Text),
        Sequence list => DataNode.List([.. list.Items.Select(Node)]),
        Mapping map => DataNode.Map([.. map.Entries.Select(entry => (entry.Name, Node(entry.Value)))]),
        _ => DataNode.Empty,
    };
}
