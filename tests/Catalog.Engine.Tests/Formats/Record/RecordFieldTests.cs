using Catalog.Engine.Documents;

namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>Section 2: the fields, in page order, each with its kind of value.</summary>
public class RecordFieldTests
{
    private const string Text =
        "1977\nCable, X to Y\nThis document was made possible with support from Z\n\nBody.\n\nSummary.\n\nAuthor(s):\nA\n\n"
        + "Associated People & Organizations\nB\n\nAssociated Places\nC\n\nSubjects Discussed\nD--E\n\nDocument Contributors\nF\n\n"
        + "Document Information\n\nSource\nG\n\nOriginal Archive\nH\n\nRights\nI\n\nOriginal Uploaded Date\n2011-11-20\n\n"
        + "Language\nJ\n\nRecord ID\n123456\n\nOriginal Classification\nSecret\n\nDonor\nK\n";

    private static readonly Document Full = Page.Document(Text);
    private static readonly Document Bare = Page.Document("Title\n\nBody.\n\nSummary.\n\nDocument Information");

    [Fact]
    public void EveryPageHasEveryField()
    {
        string[] names =
        [
            "Date", "Document Type", "Sponsor", "Summary", "Authors", "People", "Places", "Subjects", "Contributors", "Source",
            "Original Archive", "Rights", "Original Uploaded Date", "Language", "Record ID", "Original Classification", "Donors",
        ];
        Assert.Equal(names, Full.Fields.Select(field => field.Name));
        Assert.Equal(names, Full.Present());
        Assert.Equal(names, Bare.Fields.Select(field => field.Name));
        Assert.Equal(["Summary"], Bare.Present());
    }

    [Fact]
    public void ListsAreListsWithAndWithoutValues()
    {
        string[] lists = ["Authors", "People", "Places", "Subjects", "Contributors", "Original Archive", "Rights", "Language", "Donors"];
        Assert.Equal(lists, Full.Fields.Where(field => field.Value is Sequence).Select(field => field.Name));
        Assert.Equal(lists, Bare.Fields.Where(field => field.Value is Empty { IsSequence: true }).Select(field => field.Name));
    }

    [Fact]
    public void OnlyDatesAndTheRecordIdAreMoreThanText()
    {
        Assert.Equal(["Date"], Names(ScalarStyle.Date));
        Assert.Equal(["Original Uploaded Date", "Record ID"], Names(ScalarStyle.Plain));
    }

    [Fact]
    public void TheTitleIsNoFieldAndTheIdIsNoneOfItsOwn()
    {
        Assert.Equal("Cable, X to Y", Full.Title);
        Assert.Null(Full.OwnId);
        Assert.False(Full.IsFaulty);
    }

    [Fact]
    public void EveryValueIsAtItsPlace() => Assert.All(Full.Scalars(), scalar => Assert.Equal(scalar.Text, scalar.Place.In(Text)));

    private static IEnumerable<string> Names(ScalarStyle style) =>
        Full.Fields.Where(field => field.Value is Scalar scalar && scalar.Style == style).Select(field => field.Name);
}
