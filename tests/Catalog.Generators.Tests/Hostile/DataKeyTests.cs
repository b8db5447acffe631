using System.Text.Json;
using System.Xml.Linq;
using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;
using Document = Catalog.Generators.Tests.Projects.Document;

namespace Catalog.Generators.Tests.Hostile;

/// <summary>Names and texts that are data keep every character.</summary>
public sealed class DataKeyTests
{
    private static readonly IReadOnlyList<string> Keys = [.. HostileTexts.All.Select(text => $"a{text}b"), "", " ", "\n", "\"", "\\", "\r", "a\r\nb", "\u2028"];

    // Of JSON no line end is lost in names; in values they are LF.
    private static readonly IReadOnlyList<string> Values = [.. Keys.Select(key => key.ReplaceLineEndings("\n").Replace('\r', '\n'))];

    [Fact]
    public void TheKeysOfADictionaryAreKeptToTheLetter()
    {
        var build = Project
            .Of(Document.Of("a.json", Json(Keys.ToDictionary(key => key))), Document.Of("b.json", Json(new { y = "1" })), Document.Of("c.json", Json(new { z = "1" })))
            .Build();
        var dictionary = (IReadOnlyDictionary<string, string>)LoadedAssembly.Value(build.Records[0], "X")!;

        Assert.Equal(Keys, dictionary.Keys);
        Assert.Equal(Values.Count, dictionary.Count);
    }

    [Fact]
    public void TheKeysAndTextsOfADataNodeAreKeptToTheLetter()
    {
        var build = Project.Of(Document.Of("a.json", Json(Keys.ToDictionary(key => key))), Document.Of("b.json", Json(5))).Build();
        var node = (DataNode)LoadedAssembly.Value(build.Records[0], "X")!;

        Assert.Equal(Keys, node.Entries.Select(entry => entry.Key));
        Assert.All(node.Entries, entry => Assert.True(entry.Value.IsQuoted));
    }

    [Fact]
    public void TheTextsOfAListOfMappingsAreKeptToTheLetter()
    {
        var texts = HostileTexts.All.Select(text => $"a{text}b").Where(text => !text.Contains('\r', StringComparison.Ordinal)).ToList();
        var build = Project.Of(Document.Of("a.json", Json(texts.Select(text => new { text })))).Build();
        var items = ((IEnumerable<IMapping>)LoadedAssembly.Value(build.Records[0], "X")!).ToList();

        Assert.Equal(texts, items.Select(item => item.GetValue(item.Fields[0])));
    }

    [Fact]
    public void KeysAreDocumentedInWellFormedXml()
    {
        var build = Project.Of(Document.Of("a.json", Json(Keys.ToDictionary(key => key, key => new { inner = key })))).Build();
        var summaries = XDocument.Parse(build.Documentation).Descendants("summary").Select(summary => summary.Value).ToList();

        Assert.Contains("The field 'a</summary>b'.", summaries);
        Assert.Contains("What stands in the field 'x'.", summaries);
        Assert.All(summaries, summary => Assert.Null(Tidiness.Hidden(summary)));
    }

    private static string Json(object value) => JsonSerializer.Serialize(new { x = value });
}
