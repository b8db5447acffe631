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
    [InlineData("Original Classification", "original-classification", true)]
    [InlineData("doc_date", "DocDate", true)]
    [InlineData("TITLE", "title", true)]
    [InlineData("title", "titles", false)]
    [InlineData("", "title", false)]
    public void CaseBlanksAndHyphensDoNotCount(string left, string right, bool areAlike) =>
        Assert.Equal(areAlike, FieldName.AreAlike(left, right));
}
