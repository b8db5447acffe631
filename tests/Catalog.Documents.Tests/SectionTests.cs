namespace Catalog.Documents.Tests;

public class SectionTests
{
    [Fact]
    public void SaysWhatItWasGiven()
    {
        var section = new Section("Going Home", 2, "going-home", ["Come.", "Now."]);
        Assert.Equal("Going Home", section.Heading);
        Assert.Equal(2, section.Level);
        Assert.Equal("going-home", section.Slug);
        Assert.Equal(["Come.", "Now."], section.Paragraphs);
        Assert.Equal("Going Home", section.ToString());
    }

    [Fact]
    public void PartsMustBeGiven()
    {
        Assert.Throws<ArgumentNullException>("heading", () => new Section(null!, 1, "s", []));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => new Section("h", 0, "s", []));
        Assert.Throws<ArgumentNullException>("slug", () => new Section("h", 1, null!, []));
        Assert.Throws<ArgumentNullException>("paragraphs", () => new Section("h", 1, "s", null!));
    }
}
