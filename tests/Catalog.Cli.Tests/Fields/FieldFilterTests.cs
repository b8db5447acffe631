using Catalog.Cli.Faults;
using Catalog.Cli.Fields;

namespace Catalog.Cli.Tests.Fields;

public class FieldFilterTests
{
    private static readonly Note Full = new("full")
    {
        Title = "A Long Way",
        Body = new Body(3, "one two three"),
        [Notes.Date] = new PartialDate(1945, 6, 8, "June 8, 1945"),
        [Notes.Pages] = 12,
        [Notes.Price] = 1.50m,
        [Notes.Mood] = Mood.OverJoyed,
        [Notes.Tags] = new[] { "Peace", "war; cold" },
        [Notes.Sent] = new DateTimeOffset(1946, 1, 2, 3, 4, 5, TimeSpan.Zero),
    };

    private static readonly Note Bare = new("bare") { [Notes.Tags] = Array.Empty<string>(), [Notes.Summary] = "" };

    [Theory]
    [InlineData("title=a long way")]
    [InlineData("title~LONG")]
    [InlineData("words=3")]
    [InlineData("pageCount=12")]
    [InlineData("price=1.50")]
    [InlineData("mood of the day=over-joyed")]
    [InlineData("moodOfTheDay=OVERJOYED")]
    [InlineData("moodOfTheDay~joy")]
    [InlineData("moodOfTheDay!=sad")]
    [InlineData("date=1945")]
    [InlineData("date=1945-06")]
    [InlineData("date=1945-06-08")]
    [InlineData("date=june 8, 1945")]
    [InlineData("date~june")]
    [InlineData("date~-06-")]
    [InlineData("sent=1946")]
    [InlineData("sent=1946-01-02")]
    [InlineData("sent=1946-01-02T03:04")]
    [InlineData("tags=peace")]
    [InlineData("tags=War; Cold")]
    [InlineData("tags~cold")]
    [InlineData("tags!=")]
    [InlineData("summary=")]
    [InlineData("id=full")]
    [InlineData("sourcePath=notes/full.txt")]
    [InlineData("contentHash~000")]
    public void Accepts(string filter) => Assert.True(Filter(filter).Accepts(Full));

    [Theory]
    [InlineData("title=long")]
    [InlineData("title!=a long way")]
    [InlineData("pageCount=1")]
    [InlineData("moodOfTheDay=sad")]
    [InlineData("date=194")]
    [InlineData("date=1945-")]
    [InlineData("date=1945-0")]
    [InlineData("date=1945-07")]
    [InlineData("date!=1945")]
    [InlineData("date=")]
    [InlineData("sent=1946-01-02T0")]
    [InlineData("tags=pea")]
    [InlineData("tags!=peace")]
    [InlineData("tags=")]
    [InlineData("summary~x")]
    public void Refuses(string filter) => Assert.False(Filter(filter).Accepts(Full));

    [Theory, InlineData("date="), InlineData("tags="), InlineData("summary="), InlineData("date!=1945"), InlineData("moodOfTheDay!=sad")]
    public void AcceptsWhatIsEmpty(string filter) => Assert.True(Filter(filter).Accepts(Bare));

    [Theory, InlineData("date!="), InlineData("tags!="), InlineData("tags~"), InlineData("date=1945"), InlineData("moodOfTheDay=sad")]
    public void RefusesWhatIsEmpty(string filter) => Assert.False(Filter(filter).Accepts(Bare));

    [Theory]
    [InlineData("moodOfTheDay=clam", "The field 'moodOfTheDay' is never 'clam'. Did you mean 'Calm'?")]
    [InlineData("moodOfTheDay!=xxxxxx", "The field 'moodOfTheDay' is never 'xxxxxx'. It is one of Sad, Calm, OverJoyed.")]
    public void AnEnumHasNoOtherMembers(string filter, string message) =>
        Assert.Equal(message, Assert.Throws<CommandFailure>(() => Filter(filter)).Message);

    [Theory]
    [InlineData("chiefEditor=ann keeper")]
    [InlineData("chiefEditor~BEN")]
    [InlineData("chiefEditor=1899")]
    [InlineData("chiefEditor=December 1899")]
    [InlineData("chiefEditor!=Cat")]
    [InlineData("authors=dan")]
    [InlineData("authors~an")]
    [InlineData("prices=12.50")]
    [InlineData("prices=new: 12.50")]
    [InlineData("prices~old")]
    [InlineData("prices!=new: 3")]
    [InlineData("extra=007")]
    [InlineData("extra=facts: 007")]
    [InlineData("extra~lines")]
    [InlineData("tags=sea")]
    [InlineData("tags!=")]
    public void AcceptsWhatIsSomewhereInAValue(string filter) => Assert.True(Filter(filter, Library.Books).Accepts(Book("full")));

    [Theory]
    [InlineData("chiefEditor=ann")]
    [InlineData("chiefEditor~full name")]
    [InlineData("chiefEditor=")]
    [InlineData("authors=Ann Keeper")]
    [InlineData("prices=new")]
    [InlineData("prices=new: 3")]
    [InlineData("extra=7")]
    [InlineData("tags=")]
    public void RefusesWhatIsNowhereInIt(string filter) => Assert.False(Filter(filter, Library.Books).Accepts(Book("full")));

    [Theory, InlineData("chiefEditor="), InlineData("authors="), InlineData("prices="), InlineData("extra="), InlineData("tags=")]
    public void AListOrMapOfNothingIsEmpty(string filter)
    {
        Assert.True(Filter(filter, Library.Books).Accepts(Book("hollow")));
        Assert.True(Filter(filter, Library.Books).Accepts(Book("bare")));
    }

    private static IDocument Book(string id) => Library.Books.Find(id)!;

    private static FieldFilter Filter(string text) => Filter(text, Notes.Of());

    private static FieldFilter Filter(string text, IDocumentCollection collection)
    {
        Assert.True(FilterText.TryParse(text, out var filter));
        return new FieldFilter(new DocumentFields(collection).Find(filter.Name), filter.Operator, filter.Value);
    }
}
