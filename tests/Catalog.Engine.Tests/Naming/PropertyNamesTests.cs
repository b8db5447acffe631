using Catalog.Engine.Naming;

namespace Catalog.Engine.Tests.Naming;

public class PropertyNamesTests
{
    private static readonly string[] Taken = ["Id", "Title", "Body", "TitleValue"];

    [Fact]
    public void FieldsNameTheirProperties() =>
        Assert.Equal(["RecordId", "OriginalArchive", "Url"], Names(["Record ID", "Original Archive", "URL"], Taken));

    [Fact]
    public void ANameThatIsTakenGetsASuffix() => Assert.Equal(["IdValue", "BodyValue"], Names(["id", "Body"], Taken));

    [Fact]
    public void ASuffixThatIsTakenTooBecomesANumber() => Assert.Equal(["Title2"], Names(["title"], Taken));

    [Fact]
    public void FieldsOfOneNameAreToldApartInOrder() =>
        Assert.Equal(
            ["LinkTitle", "LinkTitleValue", "LinkTitle2", "Other"],
            Names(["link title", "link-title", "link_title", "other"], Taken));

    [Fact]
    public void AFieldOfPunctuationIsAField() =>
        Assert.Equal(["FieldValue", "Field", "Field2"], Names(["%", "", "\U0001F600"], Taken));

    [Fact]
    public void TheFieldThatOccursMostHasTheName() =>
        Assert.Equal(["DateValue", "Date", "Date2"], PropertyNames.Of([("Date", 1), ("date", 9), ("date ", 1)], Taken));

    [Fact]
    public void TheOrderOfTheFieldsDoesNotCount()
    {
        var random = new Random(1951);
        var fields = Enumerable.Range(0, 300).Select(_ => HostileText.Next(random)).Distinct(StringComparer.Ordinal).ToList();
        var names = Names(fields, Taken);
        Assert.Equal(names.Reverse(), Names(fields.AsEnumerable().Reverse(), Taken));
    }

    [Fact]
    public void HostileFieldsAreNamedApart()
    {
        var random = new Random(1952);
        var names = Names(HostileText.Known.Concat(Enumerable.Range(0, 3000).Select(_ => HostileText.Next(random))), Taken);
        Assert.Equal(names.Count + Taken.Length, names.Concat(Taken).Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, IdentifierRule.Holds);
    }

    private static IReadOnlyList<string> Names(IEnumerable<string> fields, IEnumerable<string> taken) => PropertyNames.Of(fields.Select(field => (field, 1)), taken);
}
