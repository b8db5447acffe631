using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Document = Catalog.Generators.Tests.Projects.Document;

namespace Catalog.Generators.Tests;

/// <summary>Values inside values come back from compiled code as they stood in the document.</summary>
public sealed class NestedValueTests
{
    [Fact]
    public void AFixedMappingIsAClassThatToolsCanRead()
    {
        var light = Value("lamp: { colour: white, spare: ~, lens: { order: 2 } }");
        var lamp = Assert.IsType<IMapping>(light, exactMatch: false);

        Assert.Equal(["colour Colour False", "spare Spare True", "lens Lens False"], lamp.Fields.Select(field => $"{field.Name} {field.Property} {field.IsNullable}"));
        Assert.Equal(["white", null], lamp.Fields.Take(2).Select(lamp.GetValue));
        Assert.Equal(2, Assert.IsType<IMapping>(lamp.GetValue(lamp.Fields[2]), exactMatch: false) is var lens ? lens.GetValue(lens.Fields[0]) : null);
        Assert.Throws<ArgumentException>(() => lamp.GetValue(lens.Fields[0]));
        Assert.Throws<ArgumentNullException>(() => lamp.GetValue(null!));
    }

    [Theory]
    [InlineData("true", typeof(bool))]
    [InlineData("-7", typeof(int))]
    [InlineData("9112233445566", typeof(long))]
    [InlineData("21.50", typeof(decimal))]
    [InlineData("1e5", typeof(string))]
    [InlineData("1951-03-03", typeof(DateOnly))]
    [InlineData("1951-03", typeof(PartialDate))]
    [InlineData("21:40", typeof(TimeOnly))]
    [InlineData("21:40:59", typeof(TimeOnly))]
    [InlineData("2011-11-20T10:11:12.5-05:30", typeof(DateTimeOffset))]
    [InlineData("2011-11-20 10:11Z", typeof(DateTimeOffset))]
    [InlineData("2011-11-20T10:11", typeof(DateTime))]
    [InlineData("6f9619ff-8b86-d011-b42d-00c04fc964ff", typeof(Guid))]
    [InlineData("https://example.org/a?b#c", typeof(Uri))]
    public void EveryKindPrintsBackWhereverItStands(string text, Type type)
    {
        var records = Project
            .Of(
                Document.Of("a.yaml", $"m: {{ v: {text}, l: [{text}, {text}] }}\nl: [[{text}], []]\ni: [{{ v: {text} }}]\nd: {{ x: {text} }}\n"),
                Document.Of("b.yaml", $"m: {{ v: {text}, l: [] }}\nl: []\ni: []\nd: {{ y: {text} }}\n"),
                Document.Of("c.yaml", $"m: {{ v: {text}, l: [] }}\nl: []\ni: []\nd: {{ z: {text} }}\n"))
            .Build().Records;

        Assert.Equal(
            [$"v: {text}\nl:\n  {text}\n  {text}", $"- {text}\n-", $"- v: {text}", $"x: {text}"],
            records.Fields.Select(records[0].GetText));
        Assert.Equal(
            [typeof(IReadOnlyList<>).MakeGenericType(typeof(IReadOnlyList<>).MakeGenericType(type)), typeof(IReadOnlyDictionary<,>).MakeGenericType(typeof(string), type)],
            [records.Fields[1].Type, records.Fields[3].Type]);
    }

    // Numbers alone, or the compiler finds no type that they have in common.
    [Fact]
    public void NumbersBesideEachOtherKeepTheirOwnTypes()
    {
        var mapping = (IMapping)Value("m: { i: 1, l: 9112233445566, d: 2.50 }")!;
        var records = Project.Of(Document.Of("a.yaml", "i: 1\nl: 9112233445566\nd: 2.50\n")).Build().Records;

        Assert.Equal([1, 9112233445566L, 2.50m], mapping.Fields.Select(mapping.GetValue));
        Assert.Equal([1, 9112233445566L, 2.50m], records.Fields.Select(records[0].GetValue));
    }

    [Fact]
    public void AnOpenMappingIsADictionaryInTheOrderOfTheDocument()
    {
        var build = Project
            .Of(
                Document.Of("a.json", "{ \"d\": { \"b\": 1, \"B\": 2, \"a\": null, \"\\u00e9\": 4, \"e\\u0301\": 5 } }"),
                Document.Of("b.json", "{ \"d\": { \"c\": 6 } }"),
                Document.Of("c.json", "{ \"d\": { \"f\": 7 } }"))
            .Build();
        var dictionary = Assert.IsType<IReadOnlyDictionary<string, int?>>(LoadedAssembly.Value(build.Records[0], "D"), exactMatch: false);

        Assert.Equal(["b", "B", "a", "é", "e\u0301"], dictionary.Keys);
        Assert.Equal([1, 2, null, 4, 5], dictionary.Values);
        Assert.False(dictionary.ContainsKey("A"));
        Assert.Throws<NotSupportedException>(() => ((IDictionary<string, int?>)dictionary).Clear());
    }

    [Fact]
    public void ValuesOfSeveralKindsAreKeptToTheLetter()
    {
        var build = Project
            .Of(
                Document.Of("a.json", "{ \"x\": { \"n\": [1.50, \"1.50\", null, true, [], {}], \"Ω\": { \"deep\": [[\"é\"]] } } }"),
                Document.Of("b.yaml", "x: yes\n"),
                Document.Of("c.yaml", "x: '5'\n"),
                Document.Of("d.yaml", "x:\n"))
            .Build();

        Assert.Equal(
            [
                DataNode.Map(
                    ("n", DataNode.List(
                        DataNode.Plain("1.50"), DataNode.Quoted("1.50"), DataNode.Empty, DataNode.Plain("true"), DataNode.List(), DataNode.Map())),
                    ("Ω", DataNode.Map(("deep", DataNode.List(DataNode.List(DataNode.Quoted("é"))))))),
                DataNode.Plain("yes"),
                DataNode.Quoted("5"),
                null,
            ],
            build.Records.Documents.Select(document => LoadedAssembly.Value(document, "X")));
    }

    [Fact]
    public void ListsMayHoldListsAndNothing()
    {
        var lists = Assert.IsType<IReadOnlyList<IReadOnlyList<int?>?>>(Value("x: [[1, ~, 3], ~, []]"), exactMatch: false);

        Assert.Equal([[1, null, 3], null, []], lists);
    }

    [Fact]
    public void AMappingWithoutEntriesIsAClassWithoutValues()
    {
        var build = Project.Of(Document.Of("a.yaml", "m: {}\n"), Document.Of("b.yaml", "m: { x: 1 }\n"), Document.Of("c.yaml", "m: []\n")).Build();
        var values = build.Records.Documents.Select(document => (IMapping)LoadedAssembly.Value(document, "M")!);

        Assert.Equal([null, 1, null], values.Select(mapping => mapping.GetValue(mapping.Fields[0])));
    }

    [Fact]
    public void AnEmptyListIsAnEmptyMappingWhereOthersAreMappings()
    {
        var build = Project
            .Of(Document.Of("a.yaml", "d: []\n"), Document.Of("b.yaml", "d: { x: 1 }\n"), Document.Of("c.yaml", "d: { y: 1 }\n"), Document.Of("d.yaml", "d: { z: 1 }\n"))
            .Build();

        Assert.Empty(Assert.IsType<IReadOnlyDictionary<string, int>>(LoadedAssembly.Value(build.Records[0], "D"), exactMatch: false));
    }

    [Fact]
    public void AnEmptyMappingIsAnEmptyListWhereOthersAreLists()
    {
        var build = Project.Of(Document.Of("a.yaml", "l: {}\n"), Document.Of("b.yaml", "l: [1]\n")).Build();

        Assert.Empty(Assert.IsType<IReadOnlyList<int>>(LoadedAssembly.Value(build.Records[0], "L"), exactMatch: false));
    }

    private static object? Value(string field)
    {
        var records = Project.Of(Document.Of("a.yaml", field + "\n")).Build().Records;
        return records[0].GetValue(records.Fields[0]);
    }
}
