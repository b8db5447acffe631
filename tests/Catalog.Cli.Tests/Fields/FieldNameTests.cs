using Catalog.Cli.Fields;

namespace Catalog.Cli.Tests.Fields;

public class FieldNameTests
{
    [Theory]
    [InlineData("OriginalClassification", "originalClassification")]
    [InlineData("RecordId", "recordId")]
    [InlineData("ID", "id")]
    [InlineData("Ääni", "ääni")]
    public void AKeyIsInCamelCase(string property, string key) => Assert.Equal(key, FieldName.Key(property));

    [Theory]
    [InlineData("FollowedBy", "Followed By")]
    [InlineData("Mentions", "Mentions")]
    [InlineData("PartOf2Lists", "Part Of2 Lists")]
    [InlineData("IDs", "IDs")]
    [InlineData("Followed By", "Followed By")]
    public void APropertyIsSpacedIntoItsWords(string property, string words) => Assert.Equal(words, FieldName.Spaced(property));

    [Theory]
    [InlineData("Original Classification", "original-classification", true)]
    [InlineData("doc_date", "DocDate", true)]
    [InlineData("TITLE", "title", true)]
    [InlineData("title", "titles", false)]
    [InlineData("", "title", false)]
    public void CaseBlanksAndHyphensDoNotCount(string left, string right, bool areAlike) =>
        Assert.Equal(areAlike, FieldName.AreAlike(left, right));
}
