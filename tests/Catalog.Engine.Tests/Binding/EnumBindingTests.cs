using Catalog.Engine.Binding;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Binding;

public class EnumBindingTests
{
    private static readonly EnumFieldType Classification = Enum("Unclassified", "Restricted", "Confidential", "Secret", "TopSecret");

    [Theory]
    [InlineData("TopSecret")]
    [InlineData("Top Secret")]
    [InlineData("TOP SECRET")]
    [InlineData("top-secret")]
    [InlineData("TOPSECRET")]
    [InlineData("Top\u00A0Secret")]
    [InlineData(" Top  Secret ")]
    public void AMemberIsNamedIgnoringCaseWhiteSpaceAndHyphens(string text)
    {
        var bound = Bound.Of(Bound.Scalar(text), Classification);
        Assert.Equal(new EnumValue("global::My.Classification", "TopSecret"), bound.Value);
        Assert.Empty(bound.Problems);
    }

    [Theory]
    [InlineData("Sceret", "did you mean 'Secret'?")]
    [InlineData("Top Sercet", "did you mean 'TopSecret'?")]
    [InlineData("confidental", "did you mean 'Confidential'?")]
    [InlineData("Public", "its members are Unclassified, Restricted, Confidential, Secret, TopSecret")]
    [InlineData("Secret.", "did you mean 'Secret'?")]
    [InlineData("4", "its members are Unclassified, Restricted, Confidential, Secret, TopSecret")]
    public void AnythingElseIsAProblemThatSaysWhatThereIs(string text, string advice)
    {
        var bound = Bound.Of(Bound.Scalar(text), Classification);
        Assert.Null(bound.Value);
        var expected = Problem.At(
            Fault.UnknownEnumMember, "a.txt", Bound.Scalar(text).Place, text, "Field", "My.Classification", advice);
        Assert.Equal(expected, Assert.Single(bound.Problems));
    }

    [Theory]
    [InlineData("Low", "Low")]
    [InlineData("LOW", "LOW")]
    [InlineData("low", "LOW")]
    public void OfMembersThatDifferByCaseTheExactOneWinsAndElseTheFirst(string text, string member) =>
        Assert.Equal(member, Assert.IsType<EnumValue>(Bound.Of(Bound.Scalar(text), Enum("LOW", "Low")).Value).Member);

    [Fact]
    public void AListOfMembersIsBoundItemByItem()
    {
        var bound = Bound.Of(Bound.Sequence("Secret", "Top Secret", "Sacred"), new ListFieldType(Classification));
        Assert.Null(bound.Value);
        Assert.Equal((9, "Sacred"), (bound.Problems[0].Place.Line, Assert.Single(bound.Problems).Arguments[0]));
    }

    private static EnumFieldType Enum(params string[] members) =>
        new("global::My.Classification", "My.Classification", members.Select(member => new EnumMember(member)).ToEquatableArray());
}
