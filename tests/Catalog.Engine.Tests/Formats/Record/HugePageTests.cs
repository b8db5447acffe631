using System.Diagnostics;

namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>A page is read in time that grows with its length: the compiler waits for it.</summary>
public class HugePageTests
{
    private const int Count = 20_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("\n", "", "")]
    [InlineData("\u00A0\n", "x\n\n", "x\n\n")]
    [InlineData("\n", "Associated Places\n\n", "")]
    [InlineData("\n", "Associated Places\n", "\n")]
    [InlineData("", "Document Information\n", "Rights\n\n\n")]
    [InlineData("", "\u00A0\n\n", "Source\n")]
    public void IsReadInTime(string start, string middle, string end)
    {
        var text = $"{Many(start)}1977\nTitle\n\nBody.\n\nSummary.\n\n{Many(middle)}Document Information\n{Many(end)}";
        var clock = Stopwatch.StartNew();
        Assert.Equal("Title", Assert.Single(Page.Read(text).Documents).Title);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Limit);
    }

    private static string Many(string text) => string.Concat(Enumerable.Repeat(text, Count));
}
