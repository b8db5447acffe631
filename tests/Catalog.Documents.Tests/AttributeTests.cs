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

    [Fact]
    public void FieldsThatAreNotDeclaredAreAddedUnlessOtherwiseSaid()
    {
        Assert.Equal(UndeclaredFields.Include, new DocumentAttribute("Letters").Undeclared);
        Assert.Equal(UndeclaredFields.Error, new DocumentAttribute("Letters") { Undeclared = UndeclaredFields.Error }.Undeclared);
    }

    [Fact]
    public void AFieldMayLeaveItsNameToTheProperty()
    {
        var field = new FieldAttribute { Separator = "," };
        Assert.Null(field.Name);
        Assert.Equal(",", field.Separator);
        Assert.Null(new FieldAttribute("pages").Separator);
    }

    [Fact]
    public void ARequirementNamesAPropertyAndItsValues()
    {
        var required = new RequiredIfAttribute("Pages", 1, "two", null);
        Assert.Equal("Pages", required.Property);
        Assert.Equal([1, "two", null], required.Values);
        Assert.Empty(new RequiredIfAttribute("Pages").Values);
        Assert.Equal([null], new RequiredIfAttribute("Pages", null!).Values);
    }

    [Fact]
    public void AnInverseNamesTheReference() => Assert.Equal("Author", new ReferencedByAttribute("Author").Property);

    [Theory]
    [InlineData(typeof(DocumentAttribute), AttributeTargets.Class, false)]
    [InlineData(typeof(FieldAttribute), AttributeTargets.Property, false)]
    [InlineData(typeof(LookupAttribute), AttributeTargets.Property, false)]
    [InlineData(typeof(ReferencedByAttribute), AttributeTargets.Property, false)]
    [InlineData(typeof(RequiredIfAttribute), AttributeTargets.Property, true)]
    public void EachGoesWhereItBelongsAndAsOftenAsItMay(Type attribute, AttributeTargets targets, bool isRepeated)
    {
        var usage = attribute.GetCustomAttribute<AttributeUsageAttribute>();
        Assert.Equal(targets, usage?.ValidOn);
        Assert.Equal(isRepeated, usage?.AllowMultiple);
        Assert.False(usage?.Inherited);
    }
}
