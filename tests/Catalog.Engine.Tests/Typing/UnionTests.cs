using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Typing;

/// <summary>Values of several kinds are kept as they stand, where no list holds them all.</summary>
public class UnionTests
{
    private static readonly FieldType Whole = new ScalarFieldType(new(ScalarKind.Int32));

    [Fact]
    public void AScalarAndAMappingAreData()
    {
        Assert.Equal(new DataFieldType(), Infer.Field(Infer.Value("1"), Infer.Map(("a", "1"))));
        Assert.Equal(new DataFieldType(), Infer.Field(Infer.Map(("a", "1")), Infer.Value("1")));
        Assert.Equal(new DataFieldType(), Infer.Field(Infer.Value("1"), Infer.Map()));
    }

    [Fact]
    public void AListOfBothIsAListOfData() =>
        Assert.Equal(new ListFieldType(new DataFieldType()), Infer.Field(Infer.ListOf(Infer.Value("1"), Infer.Map(("a", "1")))));

    [Fact]
    public void OneValueStandsForAListOnceAndNotAgainInTheList()
    {
        Assert.Equal(new ListFieldType(new DataFieldType()), Infer.Field(Infer.ListOf(Infer.Value("1"), Infer.List("2"))));
        Assert.Equal(new ListFieldType(new DataFieldType()), Infer.Field(Infer.ListOf(Infer.List("2")), Infer.Value("7")));
    }

    [Fact]
    public void AMappingAmongListsOfMappingsIsAListOfOne() =>
        Assert.IsType<ClassFieldType>(Assert.IsType<ListFieldType>(
            Infer.Field(Infer.Map(("a", "1")), Infer.ListOf(Infer.Map(("a", "2")), Infer.Map(("a", "3"))))).Element);

    [Fact]
    public void AnEmptyMappingAmongListsIsAnEmptyList()
    {
        Assert.Equal(new ListFieldType(Whole), Infer.Field(Infer.Map(), Infer.List("1")));
        Assert.Equal(new ListFieldType(Whole), Infer.Field(Infer.List("1"), Infer.Map()));
        Assert.Equal(new ListFieldType(new ScalarFieldType(ScalarType.String)), Infer.Field(Infer.List(), Infer.Map()));
    }

    [Fact]
    public void AnEmptyListAmongMappingsIsAnEmptyMapping()
    {
        Assert.IsType<ClassFieldType>(Infer.Field(Infer.List(), Infer.Map(("a", "1"))));
        Assert.Equal(new DataFieldType(), Infer.Field(Infer.List(), Infer.Map(("a", "1")), Infer.Value("1")));
    }

    [Fact]
    public void AListWithAnEmptyItemHasNullableElements()
    {
        Assert.Equal(new ListFieldType(Whole, HasEmpty: true), Infer.Field(Infer.ListOf(Infer.Value("1"), Infer.Nothing())));
        Assert.Equal(new ListFieldType(Whole), Infer.Field(Infer.ListOf(Infer.Value("1")), Infer.Nothing()));
    }

    [Fact]
    public void BlanksAroundAPlainTextAreOfNoTypeButString()
    {
        Assert.Equal(Whole, Infer.Field(Infer.Value(" 1"), Infer.Value("2 ")));
        Assert.Equal(new ScalarFieldType(ScalarType.String), Infer.Field(Infer.Value(" 1", ScalarStyle.Text)));
    }
}
