using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class AttributeLeftOutTests
{
    [Fact]
    public void TheFirstOfAFileIsNamedAndTheOthersAreCounted()
    {
        var build = Project
            .Of(
                Document.Of("a.xml", "<r>\n<p n='5'>Hi <b x='1'>you</b></p>\n<q m='2'/>\n</r>"),
                Document.Of("b.xml", "<r><p n='6'>Hi <b>you</b></p></r>"))
            .Build(
                "a.xml(2,4): warning CAT033: The attribute 'n' belongs to the mark-up of running text and is not read, and 1 more in this file",
                "b.xml(1,7): warning CAT033: The attribute 'n' belongs to the mark-up of running text and is not read, and no other in this file");

        Assert.Equal("Hi you", Assert.Single(build.Records[0].Body.Paragraphs));
    }

    [Fact]
    public void AnAttributeOfAFieldIsRead() => Project.Of(Document.Of("a.xml", "<r><p n='5'>Hi</p><q m='2'/></r>")).Build();
}
