using Catalog.Engine.Binding;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Binding;

/// <summary>A mapping is held to what its class must be.</summary>
public class ContractTests
{
    private static readonly FieldContract Name = new("Name", "name", Bound.TypeOf(ScalarKind.String), "name") { IsDeclared = true, IsRequired = true };
    private static readonly FieldContract Height = new("Height", "height", Bound.TypeOf(ScalarKind.Int32), "height") { IsDeclared = true, CanBeLeftOut = true };

    [Fact]
    public void WhatIsMissingIsReportedAtTheMapping()
    {
        var (values, problems) = Bind([("height", "3")], new(), Name, Height);

        Assert.Equal(("name", "Name"), (problems.Single().Arguments[0], problems[0].Arguments[1]));
        Assert.Equal((Fault.MissingValue, new Place(1, 2, 3, 4)), (problems[0].Fault, problems[0].Place));
        Assert.Equal(["name", "height"], values.Select(value => value.Name));
        Assert.Null(values[0].Value);
    }

    [Fact]
    public void OfADocumentThatWasNotReadInFullNothingIsMissed() => Assert.Empty(Bind([("height", "3")], new() { IsWhole = false }, Name, Height).Problems);

    [Fact]
    public void OfSuchADocumentDeclaredValuesAreCheckedAndInferredOnesAreNot()
    {
        (string, string)[] entries = [("name", "A"), ("height", "high"), ("depth", "deep")];

        var (_, problems) = Bind(entries, new() { IsWhole = false }, Name, Height, Height with { Name = "depth", IsDeclared = false });

        Assert.Equal("height", Assert.Single(problems).Arguments[1]);
    }

    [Fact]
    public void AValueThatDoesNotFitIsNotMissingToo() =>
        Assert.Equal(Fault.ValueDoesNotFit, Assert.Single(Bind([("name", "A"), ("height", "high")], new(), Name, Height with { IsRequired = true }).Problems).Fault);

    [Fact]
    public void AMappingMayHoldItself()
    {
        var self = new ClassContract("Node", new[] { Name, new FieldContract("Inner", "inner", new DeclaredFieldType("Node", "Node"), "inner") { CanBeLeftOut = true } }.ToEquatableArray());
        var problems = new List<Problem>();
        var inner = new Mapping(new[] { new FieldNode("height", Bound.Scalar("1")) }.ToEquatableArray(), new Place(9, 9, 9, 9), 10);
        var binder = new ValueBinder("a.txt", problems, new() { Classes = new Dictionary<string, ClassContract> { ["Node"] = self } });

        var values = binder.Bind("", new[] { new FieldNode("name", Bound.Scalar("A")), new FieldNode("inner", inner) }.ToEquatableArray(), default, self);

        Assert.IsType<ClassValue>(values[1].Value);
        Assert.Equal(("inner.name", 9), (Assert.Single(problems).Arguments[0], problems[0].Place.Line));
    }

    [Fact]
    public void ADefaultMeetsAConditionAsAValueDoes()
    {
        var state = Name with { Property = "State", Name = "state", Parameter = "state", IsRequired = false, Default = new ScalarValue(ScalarKind.String, "dark") };
        var reason = Height with { Conditions = new[] { new RequiredCondition("State", new[] { "dark" }.ToEquatableArray()) }.ToEquatableArray() };

        var problem = Assert.Single(Bind([], new(), state, reason).Problems);

        Assert.Equal((Fault.ConditionallyRequired, "height"), (problem.Fault, problem.Arguments[0]));
    }

    private static (EquatableArray<NamedValue> Values, List<Problem> Problems) Bind((string Name, string Text)[] entries, BindingOptions options, params FieldContract[] fields)
    {
        var problems = new List<Problem>();
        var nodes = entries.Select(entry => new FieldNode(entry.Name, Bound.Scalar(entry.Text))).ToEquatableArray();
        return (new ValueBinder("a.txt", problems, options).Bind("", nodes, new Place(1, 2, 3, 4), new("Light", fields.ToEquatableArray())), problems);
    }
}
