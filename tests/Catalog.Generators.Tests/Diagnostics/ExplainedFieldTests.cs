using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class ExplainedFieldTests
{
    private static readonly Project Weather = Project
        .Of(
            Document.Of("a.yaml", "title: Calm\nwind: 1\nkeeper: { name: Ada, since: 1951-03-03 }\ntags: [still, 1]\n"),
            Document.Of("b.json", "{ \"title\": \"Fog\", \"wind\": 2.5,\r\n  \"😀\": 1, \"keeper\": { \"name\": \"Bob\", \"since\": \"1952\" } }"),
            Document.Of("c.csv", "id,title,at\nc,Rain,21:40\n"),
            Document.Of("d.xml", "<d title=\"Storm\"><at>22:15</at><seen at=\"1\"/><seen at=\"2\" by=\"Ada\"/></d>"))
        .With("CatalogExplain", "true");

    [Fact]
    public void EveryFieldIsExplainedAtTheValueThatForcedItsType() => Weather.Build(
        "a.yaml(3,9): warning CAT032: Records 'keeper' is KeeperFields?: 2 of 4 have a value, the first without is 'c'",
        "a.yaml(3,17): warning CAT032: Records 'keeper.name' is string: 2 of 2 have a value",
        "a.yaml(4,8): warning CAT032: Records 'tags' is IReadOnlyList<string>?: 1 of 4 have a value, the first without is 'b'; 'still' made it so",
        "b.json(1,27): warning CAT032: Records 'wind' is decimal?: 2 of 4 have a value, the first without is 'c'; '2.5' made it so",
        "b.json(2,9): warning CAT032: Records '\\uD83D\\uDE00' is int?: 1 of 4 have a value, the first without is 'a'",
        "b.json(2,48): warning CAT032: Records 'keeper.since' is string: 2 of 2 have a value; '1952' made it so",
        "c.csv(2,8): warning CAT032: Records 'at' is TimeOnly? (as HH:mm): 2 of 4 have a value, the first without is 'a'",
        "d.xml(1,32): warning CAT032: Records 'seen' is IReadOnlyList<SeenItem>?: 1 of 4 have a value, the first without is 'a'",
        "d.xml(1,42): warning CAT032: Records 'seen.at' is int: 2 of 2 have a value",
        "d.xml(1,63): warning CAT032: Records 'seen.by' is string?: 1 of 2 have a value, the first without is 'd'");

    [Theory]
    [InlineData("false")]
    [InlineData("yes")]
    [InlineData("")]
    public void NothingIsExplainedUnlessAsked(string value) => Weather.With("CatalogExplain", value).Build();

    [Fact]
    public void ADeclaredPropertyIsExplainedToo() => Project
        .Of(Document.Of("a.json", "{ \"title\": \"Calm\", \"wind\": \"None\" }"), Document.Of("b.json", "{ \"title\": \"Fog\" }"))
        .WithSource(UserCode.With("    public partial Wind? Wind { get; }") + "enum Wind { None }")
        .With("CatalogExplain", "True")
        .Build("a.json(1,28): warning CAT032: Records 'wind' is Wind?: 1 of 2 have a value, the first without is 'b'");

    [Fact]
    public void EachCollectionIsExplainedByItself() => Project
        .Of(Document.Of("a.json", "{ \"n\": 1 }"), Document.Of("b.json", "{ \"n\": \"x\" }", "Notes"))
        .With("CatalogExplain", "true")
        .Build(
            "a.json(1,8): warning CAT032: Records 'n' is int: 1 of 1 have a value",
            "b.json(1,8): warning CAT032: Notes 'n' is string: 1 of 1 have a value");

    [Fact]
    public void AFaultyDocumentIsNoEvidence() => Project
        .Of(Document.Of("a.json", "{ \"n\": 1 }"), Document.Of("b.json", "{ \"n\": \"x\","))
        .With("CatalogExplain", "true")
        .Build(
            "a.json(1,8): warning CAT032: Records 'n' is int: 1 of 1 have a value",
            "b.json(1,12): error CAT023: The JSON is not well formed: the text ends, but the object that begins in line 1 is not closed; end it with }");

    [Fact]
    public void AFieldWithoutAValueIsExplainedWhereADocumentBegins() => Project
        .Of(Document.Of("a.yaml", "# Nothing yet\nn:\n"))
        .With("CatalogExplain", "true")
        .Build("a.yaml(2,1): warning CAT032: Records 'n' is string?: 0 of 1 have a value, the first without is 'a'");
}
