using System.Reflection;

namespace Catalog.Documents.Tests;

public class AttributeTests
{
    [Fact]
    public void ADocumentClassNamesItsCollection() =>
        Assert.Equal("Letters", typeof(Letter).GetCustomAttribute<DocumentAttribute>()?.Collection);

    [Fact]
    public void APropertyNamesItsField() =>
        Assert.Equal("Number of Pages", typeof(Letter).GetProperty("Pages")?.GetCustomAttribute<FieldAttribute>()?.Name);

    [Theory]
    [InlineData(typeof(DocumentAttribute), AttributeTargets.Class)]
    [InlineData(typeof(FieldAttribute), AttributeTargets.Property)]
    public void EachGoesWhereItBelongsAndOnce(Type attribute, AttributeTargets targets)
    {
        var usage = attribute.GetCustomAttribute<AttributeUsageAttribute>();
        Assert.Equal(targets, usage?.ValidOn);
        Assert.False(usage?.AllowMultiple);
        Assert.False(usage?.Inherited);
    }
}
