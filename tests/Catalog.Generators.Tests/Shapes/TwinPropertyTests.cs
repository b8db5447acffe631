using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Shapes;

/// <summary>A field becomes an object once: a class that held itself twice would double with each level.</summary>
public sealed class TwinPropertyTests
{
    [Theory]
    [InlineData("public partial Node? Next { get; } public partial Node? NEXT { get; }", 85, "NEXT")]
    [InlineData("[Catalog.Documents.Field(\"next\")] public partial Node? A { get; } public partial Node? Next { get; }", 116, "Next")]
    [InlineData("public partial Node? Next { get; } [Catalog.Documents.Field(\"next\")] public partial Node? A { get; }", 119, "A")]
    public void TwoPropertiesThatMakeAClassOfOneFieldAreReported(string properties, int column, string name)
    {
        var deep = string.Concat(Enumerable.Repeat("{ \"next\": ", 60)) + "{}" + string.Concat(Enumerable.Repeat(" }", 60));
        Project
            .Of(Document.Of("a.json", $"{{ \"node\": {deep} }}"))
            .WithSource(UserCode.With("    public partial Node? Node { get; }") + $"\nsealed partial class Node {{ {properties} }}")
            .Build($"Code.cs(10,{column}): error CAT014: 'Node.{name}' can't be completed: '{(name == "Next" ? "A" : "Next")}' makes a class of the same field already");
    }

    [Fact]
    public void OfValuesAFieldMayBeHeldTwice()
    {
        var note = Project
            .Of(Document.Of("a.yaml", "date: 1951-03-02\n"))
            .WithSource(UserCode.With("    public partial System.DateOnly Date { get; }\n    [Field(\"date\")] public partial string Text { get; }"))
            .Build().Records[0];

        Assert.Equal(new DateOnly(1951, 3, 2), LoadedAssembly.Value(note, "Date"));
        Assert.Equal("1951-03-02", LoadedAssembly.Value(note, "Text"));
    }
}
