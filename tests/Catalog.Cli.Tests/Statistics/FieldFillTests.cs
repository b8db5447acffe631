using Catalog.Cli.Statistics;

namespace Catalog.Cli.Tests.Statistics;

public class FieldFillTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 3, 0)]
    [InlineData(3, 3, 100)]
    [InlineData(2, 3, 67)]
    [InlineData(1, 1000, 1)]
    [InlineData(999, 1000, 99)]
    public void NoneAndAllAreExact(int filled, int documents, int percent) =>
        Assert.Equal(percent, new FieldFill(Notes.Field("date"), filled, documents).Percent);
}
