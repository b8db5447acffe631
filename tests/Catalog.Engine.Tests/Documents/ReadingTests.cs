using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Documents;

public class ReadingTests
{
    private static readonly Problem Problem = Problem.At(Fault.NoTitle, "a.txt", Place.Beginning);
    private static readonly Document Document = new() { Title = "Title" };

    [Fact]
    public void ADocumentAloneIsSound() => Assert.False(Assert.Single(Reading.Of(Document).Documents).IsFaulty);

    [Fact]
    public void ADocumentBesideAProblemIsFaulty()
    {
        Assert.True(Assert.Single(Reading.Of(Problem, Document).Documents).IsFaulty);
        Assert.True(Assert.Single(Reading.Of(Document).With(Problem).Documents).IsFaulty);
    }

    [Fact]
    public void AFurtherProblemComesLast()
    {
        var second = Problem with { Fault = Fault.LoneSurrogate };
        Assert.Equal([Problem, second], Reading.Of(Problem, Document).With(second).Problems);
        Assert.Empty(Reading.Of(Problem).With(second).Documents);
    }

    [Fact]
    public void ReadingsOfOneTextAreEqual()
    {
        Assert.Equal(Reading.Of(Document), Reading.Of(Document with { }));
        Assert.NotEqual(Reading.Of(Document), Reading.Of(Document with { Title = "Other" }));
        Assert.NotEqual(Reading.Of(Document), Reading.Of(Problem, Document));
    }
}
