using Catalog.Engine.Binding;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Tests.Typing;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Binding;

/// <summary>Values in values are bound to their types, and what does not fit is found at its own place.</summary>
public class NestedBindingTests
{
    private static readonly FieldType Whole = Bound.TypeOf(ScalarKind.Int32);

    [Fact]
    public void AMappingBecomesAClass()
    {
        var type = Class(("x", Whole, false), ("y", Whole, true));
        Assert.Equal(
            new ClassValue(Named(("_x", Number("1")), ("_y", Number("2")))), Bound.Of(Infer.Map(("x", "1"), ("y", "2")), type).Value);
        Assert.Equal(new ClassValue(Named(("_x", Number("1")))), Bound.Of(Infer.Map(("x", "1")), type).Value);
    }

    [Fact]
    public void AnEmptyListIsAClassOfNothing() =>
        Assert.Equal(new ClassValue(Named()), Bound.Of(Infer.List(), Class(("x", Whole, true))).Value);

    [Fact]
    public void AMappingBecomesADictionary()
    {
        var type = new DictionaryFieldType(Whole);
        Assert.Equal(new DictionaryValue(type, Named(("b", Number("1")), ("a", Number("2")))), Bound.Of(Infer.Map(("b", "1"), ("a", "2")), type).Value);
        Assert.Equal(new DictionaryValue(type, Named()), Bound.Of(Infer.List(), type).Value);
    }

    [Fact]
    public void AnEmptyMappingIsAnEmptyList() =>
        Assert.Equal(new ListValue(EquatableArray<Value>.Empty), Bound.Of(Infer.Map(), new ListFieldType(Whole)).Value);

    [Fact]
    public void EmptyItemsAreKeptWhereTheyMayBe()
    {
        var node = Infer.ListOf(Infer.Value("1"), Infer.Nothing());
        Assert.Equal(new ListValue(new Value[] { Number("1"), new EmptyValue() }.ToEquatableArray()), Bound.Of(node, new ListFieldType(Whole, true)).Value);
        var (value, problems) = Bound.Of(node, new ListFieldType(Whole));
        Assert.Null(value);
        Assert.Equal(Fault.ValueDoesNotFit, Assert.Single(problems).Fault);
    }

    [Fact]
    public void DataIsKeptAsItStands()
    {
        var node = Infer.MapOf(("a", Infer.ListOf(Infer.Value("1"), Infer.Value("1", ScalarStyle.Text), Infer.Nothing())));
        var items = Named(("", Raw("1", false)), ("", Raw("1", true)), ("", Raw(null, false)));
        Assert.Equal(new DataValue(null, false, Named(("a", new DataValue(null, false, items, false))), true), Bound.Of(node, new DataFieldType()).Value);
        Assert.Null(Bound.Of(Infer.Nothing(), new DataFieldType()).Value);
    }

    [Fact]
    public void WhatDoesNotFitIsNamedByItsPathAndFoundAtItsPlace()
    {
        var node = Infer.MapOf(("x", Infer.ListOf(Bound.Scalar("1"), Bound.Scalar("one", line: 9))), ("y", Bound.Scalar("two", line: 10)));
        var (_, problems) = Bound.Of(node, Class(("x", new ListFieldType(Whole), false), ("y", Whole, true)));
        Assert.Equal([("one", "Field.x", 9), ("two", "Field.y", 10)], problems.Select(problem => (problem.Arguments[0], problem.Arguments[1], problem.Place.Line)));
    }

    [Theory]
    [MemberData(nameof(Misfits))]
    public void AKindThatDoesNotFitIsAProblem(Node node, FieldType type)
    {
        var (value, problems) = Bound.Of(node, type);
        Assert.Null(value);
        Assert.Equal(Fault.ValueDoesNotFit, Assert.Single(problems).Fault);
    }

    public static IEnumerable<TheoryDataRow<Node, FieldType>> Misfits() =>
    [
        new(Infer.Map(("a", "1")), Whole),
        new(Infer.Map(), Whole),
        new(Infer.Value("1"), new DictionaryFieldType(Whole)),
        new(Infer.List("1"), new DictionaryFieldType(Whole)),
        new(Infer.Value("1"), Class()),
    ];

    private static ClassFieldType Class(params (string Name, FieldType Type, bool IsOptional)[] fields) => new(
        fields.Select(field => new SchemaField(field.Name, field.Type, new(1, field.IsOptional ? 0 : 1, null, null)) { Parameter = "_" + field.Name }).ToEquatableArray())
    {
        Name = "Point",
    };

    private static ScalarValue Number(string text) => new(ScalarKind.Int32, text);

    private static DataValue Raw(string? text, bool isQuoted) => new(text, isQuoted, null, false);

    private static EquatableArray<NamedValue> Named(params (string Name, Value Value)[] values) =>
        values.Select(value => new NamedValue(value.Name, value.Value)).ToEquatableArray();
}
