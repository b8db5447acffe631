using Catalog.Cli.Faults;
using Catalog.Cli.Fields;

namespace Catalog.Cli.Tests.Fields;

public class DocumentFieldsTests
{
    [Theory]
    [InlineData("Number of Pages")]
    [InlineData("number-of-pages")]
    [InlineData("PageCount")]
    [InlineData("pageCount")]
    [InlineData("page count")]
    public void AFieldGoesByItsNameItsPropertyAndItsKey(string name) => Assert.Equal("pageCount", Notes.Field(name).Key);

    [Theory]
    [InlineData("id", "id")]
    [InlineData("TITLE", "title")]
    [InlineData("words", "words")]
    [InlineData("source-path", "sourcePath")]
    [InlineData("Content Hash", "contentHash")]
    public void EveryDocumentHasTheCommonFields(string name, string key) => Assert.Equal(key, Notes.Field(name).Key);

    [Fact]
    public void AnUnknownFieldIsAFaultThatNamesTheNearest()
    {
        var fault = Assert.Throws<CommandFailure>(() => Notes.Field("sumary"));
        Assert.Equal("Notes has no field 'sumary'. Did you mean 'summary'?", fault.Message);
        Assert.Equal(ExitCode.Failed, fault.ExitCode);
    }

    [Fact]
    public void AFieldThatIsNearToNothingIsAFaultThatNamesAll() => Assert.Equal(
        "Notes has no field 'zzzzzz'. It has id, title, words, sourcePath, contentHash, date, summary, pageCount, price, moodOfTheDay, "
        + "tags, sent.",
        Assert.Throws<CommandFailure>(() => Notes.Field("zzzzzz")).Message);

    [Fact]
    public void TheColumnsOfAListComeFromTheTypesOfTheFields()
    {
        Field title = new("Headline", "Headline", typeof(string), isNullable: false);
        Field day = new("posted on", "PostedOn", typeof(DateOnly), isNullable: false);
        Field edited = new("edited", "Edited", typeof(DateTime), isNullable: false);
        Assert.Equal(["id", "date", "title", "moodOfTheDay", "words"], Columns(Notes.All));
        Assert.Equal(["id", "postedOn", "title", "words"], Columns([title, day, edited]));
        Assert.Equal(["id", "title", "words"], Columns([title]));
    }

    [Fact]
    public void NoTwoFieldsShareAKey()
    {
        Field[] fields =
        [
            new("id", "Id", typeof(string), isNullable: false),
            new("ID", "ID", typeof(string), isNullable: false),
            new("Paragraphs", "Paragraphs", typeof(int), isNullable: false),
        ];
        var exported = new DocumentFields(Notes.Named("Notes", fields)).Exported.Select(field => field.Key);
        Assert.Equal(["id", "title", "sourcePath", "contentHash", "id2", "id3", "paragraphs2", "paragraphs"], exported);
    }

    private static IEnumerable<string> Columns(IReadOnlyList<Field> fields) =>
        new DocumentFields(Notes.Named("Posts", fields, new Note("a") { Body = new Body(1, "Light") }))
            .Columns.Select(column => column.Key);
}
