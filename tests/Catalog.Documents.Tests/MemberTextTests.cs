namespace Catalog.Documents.Tests;

public class MemberTextTests
{
    private static readonly IReadOnlyDictionary<string, string> Texts = FieldDictionary.Of(("Friday", "fish day"), ("Sunday", "day of rest"));

    private static readonly Field Day = new("Day", "Day", typeof(DayOfWeek), isNullable: true, memberTexts: Texts);

    [Fact]
    public void AMemberIsWrittenAsTheDocumentsWriteIt() => Assert.Equal("fish day", Day.Format(DayOfWeek.Friday));

    [Fact]
    public void AMemberWithoutATextIsWrittenByItsName()
    {
        Assert.Equal("Monday", Day.Format(DayOfWeek.Monday));
        Assert.Equal("Friday", Fields.Of<DayOfWeek>().Format(DayOfWeek.Friday));
    }

    [Fact]
    public void AValueThatIsNoMemberIsWrittenAsItsNumber() => Assert.Equal("9", Day.Format((DayOfWeek)9));

    [Fact]
    public void MembersInListsAndMapsAreWrittenAlike()
    {
        Assert.Equal("fish day\n\nMonday", Day.Format(new DayOfWeek?[] { DayOfWeek.Friday, null, DayOfWeek.Monday }));
        Assert.Equal("post: day of rest\nmarket:\n  Monday\n  fish day", Day.Format(FieldDictionary.Of<object>(
            ("post", DayOfWeek.Sunday), ("market", new[] { DayOfWeek.Monday, DayOfWeek.Friday }))));
        Assert.Equal("day of rest: 1", Day.Format(new Dictionary<DayOfWeek, int> { [DayOfWeek.Sunday] = 1 }));
    }

    [Fact]
    public void MembersInMappingsAreWrittenByTheTextsOfTheirOwnField()
    {
        var ann = new Person { Name = "Ann", WritesOn = DayOfWeek.Friday };
        Assert.Equal("Full Name: Ann\nwrites on: fish day", Fields.Of<Person>().Format(ann));
        Assert.Equal("Full Name: Bob\nwrites on: Sunday", Day.Format(new Person { Name = "Bob", WritesOn = DayOfWeek.Sunday }));
    }

    [Fact]
    public void ATextThatIsTheNameOfAMemberIsOnlyAText() => Assert.Equal("Friday", Day.Format("Friday"));
}
