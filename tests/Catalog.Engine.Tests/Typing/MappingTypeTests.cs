using Catalog.Engine.Documents;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Typing;

/// <summary>A mapping becomes a class where its names are fixed, and a dictionary where they are data.</summary>
public class MappingTypeTests
{
    private static readonly FieldType Text = new ScalarFieldType(ScalarType.String);
    private static readonly FieldType Whole = new ScalarFieldType(new(ScalarKind.Int32));

    [Fact]
    public void NamesThatRecurAreTheFieldsOfAClass()
    {
        var type = Class(Infer.Map(("name", "Ann"), ("age", "7")), Infer.Map(("name", "Bob"), ("age", "8")));
        Assert.Equal([("name", Text, false), ("age", Whole, false)], Fields(type));
    }

    [Fact]
    public void AFieldThatSomeMappingsLackIsOptional()
    {
        var type = Class(Infer.Map(("name", "Ann"), ("age", "7")), Infer.Map(("name", "Bob")), Infer.Map(("name", "Cid"), ("age", "9")));
        Assert.Equal([("name", Text, false), ("age", Whole, true)], Fields(type));
    }

    [Fact]
    public void AnEmptyMappingMakesEveryFieldOptional() =>
        Assert.Equal([("name", Text, true)], Fields(Class(Infer.Map(("name", "Ann")), Infer.Map(), Infer.Map(("name", "Bob")))));

    [Fact]
    public void AnEmptyValueMakesAFieldOptional() =>
        Assert.Equal(
            [("age", Whole, true)],
            Fields(Class(Infer.Map(("age", "7")), Infer.MapOf(("age", Infer.Nothing())))));

    [Fact]
    public void NamesThatDoNotRecurAreData() =>
        Assert.Equal(
            new DictionaryFieldType(Whole),
            Infer.Field(Infer.Map(("a", "1"), ("b", "2")), Infer.Map(("c", "3")), Infer.Map(("d", "4"))));

    [Fact]
    public void ANameInHalfOfTheMappingsIsFixed()
    {
        Assert.IsType<ClassFieldType>(Infer.Field(Infer.Map(("a", "1")), Infer.Map(("b", "2"))));
        Assert.IsType<ClassFieldType>(Infer.Field(Infer.Map(("a", "1")), Infer.Map(("a", "2")), Infer.Map(("b", "2")), Infer.Map(("c", "2"))));
        Assert.IsType<DictionaryFieldType>(Infer.Field(
            Infer.Map(("a", "1")), Infer.Map(("a", "2")), Infer.Map(("b", "2")), Infer.Map(("c", "2")), Infer.Map(("d", "2"))));
    }

    [Fact]
    public void EmptyMappingsDoNotCountForThat() =>
        Assert.IsType<ClassFieldType>(Infer.Field(Infer.Map(("a", "1")), Infer.Map(("a", "2")), Infer.Map(), Infer.Map(), Infer.Map()));

    [Fact]
    public void AMappingOfOneDocumentAloneIsAClass() => Assert.IsType<ClassFieldType>(Infer.Field(Infer.Map(("a", "1"), ("b", "2"))));

    [Fact]
    public void TextsOfSeveralTypesAreStringsInADictionary() =>
        Assert.Equal(new DictionaryFieldType(Text), Infer.Field(Infer.Map(("a", "http://a.b/")), Infer.Map(("b", "x")), Infer.Map(("c", "2020-01-01"))));

    [Fact]
    public void NumbersOfSeveralTypesAreTheWidestInADictionary() =>
        Assert.Equal(
            new DictionaryFieldType(new ScalarFieldType(new(ScalarKind.Decimal))),
            Infer.Field(Infer.Map(("a", "1")), Infer.Map(("b", "1.5")), Infer.Map(("c", "2"))));

    [Theory]
    [InlineData("x")]
    [InlineData("true")]
    public void NumbersBesideOthersHaveNoTypeInCommon(string other) =>
        Assert.IsType<ClassFieldType>(Infer.Field(Infer.Map(("a", "1")), Infer.Map(("b", other)), Infer.Map(("c", "2"))));

    [Fact]
    public void ValuesOfSeveralKindsMakeNoDictionary()
    {
        Assert.IsType<ClassFieldType>(Infer.Field(Infer.Map(("a", "1")), Infer.MapOf(("b", Infer.Map(("x", "1")))), Infer.Map(("c", "1"))));
        Assert.IsType<ClassFieldType>(Infer.Field(Infer.Map(("a", "1")), Infer.MapOf(("b", Infer.List("1"))), Infer.Map(("c", "1"))));
    }

    [Fact]
    public void AnEmptyListAmongMappingsMakesEveryFieldOptional()
    {
        Assert.Equal([("name", Text, true)], Fields(Class(Infer.Map(("name", "Ann")), Infer.List())));
        var items = Assert.IsType<ListFieldType>(Infer.Field(Infer.ListOf(Infer.Map(("a", "1")), Infer.List())));
        Assert.Equal([("a", Whole, true)], Fields(Assert.IsType<ClassFieldType>(items.Element)));
    }

    [Fact]
    public void ADictionaryMayHoldListsOrMappings()
    {
        Assert.Equal(
            new DictionaryFieldType(new ListFieldType(Text)),
            Infer.Field(Infer.MapOf(("a::b", Infer.List("> 1"))), Infer.MapOf(("c::d", Infer.List())), Infer.MapOf(("e", Infer.List("x")))));
        var records = Assert.IsType<DictionaryFieldType>(Infer.Field(
            Infer.MapOf(("nld", Infer.Map(("official", "x")))), Infer.MapOf(("pap", Infer.Map(("official", "y")))), Infer.MapOf(("eng", Infer.Map(("official", "z"))))));
        Assert.Equal([("official", Text, false)], Fields(Assert.IsType<ClassFieldType>(records.Value)));
    }

    [Fact]
    public void AnEmptyValueInADictionaryIsRemembered() =>
        Assert.Equal(
            new DictionaryFieldType(Whole, HasEmpty: true),
            Infer.Field(Infer.Map(("a", "1")), Infer.MapOf(("b", Infer.Nothing())), Infer.Map(("c", "2"))));

    [Fact]
    public void AMappingWithoutNamesIsADictionaryOfStrings() => Assert.Equal(new DictionaryFieldType(Text), Infer.Field(Infer.Map()));

    [Fact]
    public void MoreNamesThanAClassCanHaveAreData()
    {
        var names = Enumerable.Range(0, ClassFieldType.MaximalFields + 1).Select(i => ($"n{i}", "1")).ToArray();
        Assert.Equal(new DictionaryFieldType(Whole), Infer.Field(Infer.Map(names)));
        Assert.IsType<ClassFieldType>(Infer.Field(Infer.Map(names[1..])));
        Assert.Equal(new DataFieldType(), Infer.Field(Infer.MapOf([("x", Infer.Map()), .. names.Select(pair => (pair.Item1, Infer.Value("1")))])));
    }

    private static ClassFieldType Class(params Node[] values) => Assert.IsType<ClassFieldType>(Infer.Field(values));

    private static IEnumerable<(string, FieldType, bool)> Fields(ClassFieldType type) =>
        type.Fields.Select(field => (field.Name, field.Type, field.IsOptional));
}
