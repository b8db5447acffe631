using Catalog.Engine.Documents;

namespace Catalog.Engine.Tests.Documents;

public class DocumentBodyTests
{
    [Fact]
    public void ABodyOfParagraphsIsNothingElse()
    {
        var body = DocumentBody.Of(["Dear Sir,", "Come home."]);
        Assert.Null(body.Text);
        Assert.Equal(["Dear Sir,", "Come home."], body.Paragraphs);
        Assert.Equal(4, body.WordCount);
    }

    [Fact]
    public void ATextThatIsItsParagraphsIsNotKeptTwice() =>
        Assert.Equal(DocumentBody.Of(["a", "b"]), DocumentBody.Of("a\n\nb", [new(0, 1), new(3, 4)]));

    [Fact]
    public void ATextThatHoldsMoreIsKept() => Assert.Equal("a\n\n\nb", DocumentBody.Of("a\n\n\nb", [new(0, 1), new(4, 5)]).Text);

    [Fact]
    public void BodiesOfOtherParagraphsAreNotEqual() => Assert.NotEqual(DocumentBody.Of(["a", "b"]), DocumentBody.Of(["a", "c"]));
}
