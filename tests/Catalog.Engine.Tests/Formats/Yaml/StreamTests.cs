using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Yaml;

/// <summary>YAML 1.2.2, section 9: a stream holds documents; and what files become.</summary>
public class StreamTests
{
    [Theory]
    [InlineData("# comment\n", "")]
    [InlineData("", "")]
    [InlineData("---", "-")]
    [InlineData("---\n---\n", "- | -")]
    [InlineData("a: 1\n---\n- b\n...\n# c\n--- d\n", "{a: 1} | [b] | d")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n", "{a: 1}")]
    [InlineData("%OWN x\n---\na: 1\n", "{a: 1}")]
    [InlineData("--- |\n %x\n", "\"%x\n\"")]
    public void EachDocumentIsARoot(string text, string expected)
    {
        var reading = Yaml.Read(text);
        Assert.Empty(reading.Problems);
        Assert.Equal(expected, reading.Show());
    }

    [Fact]
    public void AFileIsADocument()
    {
        var reading = Read("id: x\ntitle: The title\ntags: [a]\n", ".yml");
        Assert.Empty(reading.Problems);
        var document = Assert.Single(reading.Documents);
        Assert.Equal(("x", "The title"), (document.OwnId, document.Title));
        Assert.Equal(["a"], document.Texts("tags"));
    }

    [Fact]
    public void ARecordIsHashedByItsOwnText()
    {
        var records = Read("- id: a\n  t: 1 # one\n\n# two\n- {id: b}\n", ".YAML").Documents;
        Assert.Equal(["a", "b"], records.Select(record => record.OwnId));
        Assert.Equal([ContentHash.Of("id: a\n  t: 1"), ContentHash.Of("{id: b}")], records.Select(record => record.ContentHash));
    }

    [Fact]
    public void AFileOfCommentsIsEmpty() => Assert.Equal(Fault.EmptyFile, Assert.Single(Read("# nothing\n", ".yml").Problems).Fault);

    private static Reading Read(string text, string extension) => DocumentReader.Read(new DocumentSource("a", text), extension, null);
}
