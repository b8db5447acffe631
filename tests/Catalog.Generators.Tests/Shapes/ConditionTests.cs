using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Shapes;

/// <summary>The constants of <c>[RequiredIf]</c> mean values of the other property, however both are spelled.</summary>
public sealed class ConditionTests
{
    private const string Whole = "a whole number from -2147483648 to 2147483647, such as 42";

    [Theory]
    [InlineData("Status", "Status.Final", "Final")]
    [InlineData("Status", "Status.Closed", "Final")]
    [InlineData("Status", "\"FINAL\"", "closed")]
    [InlineData("Status", "\"LAST-call\"", "Last Call")]
    [InlineData("Status", "\"LastCall\"", "last call")]
    [InlineData("Status?", "Status.Draft, Status.Final", "final")]
    [InlineData("IReadOnlyList<Status>", "Status.Final", "[draft, final]")]
    [InlineData("int", "1", "1")]
    [InlineData("int", "\"1\"", "+1")]
    [InlineData("long", "1", "1")]
    [InlineData("decimal", "1.5", "1.50")]
    [InlineData("decimal", "\"1.50\"", "1.5")]
    [InlineData("double", "1.5", "15e-1")]
    [InlineData("bool", "true", "True")]
    [InlineData("string", "'c'", "c")]
    [InlineData("string", "\"\"", "''")]
    [InlineData("System.DateOnly", "\"1945-06-08\"", "June 8, 1945")]
    [InlineData("PartialDate", "\"June 1945\"", "1945-06")]
    [InlineData("System.Uri", "\"http://harbour.example\"", "http://HARBOUR.example/")]
    [InlineData("System.Guid", "\"6F9619FF-8B86-D011-B42D-00C04FC964FF\"", "6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("IReadOnlyList<string>", "\"a\"", "[b, a]")]
    [InlineData("IReadOnlyList<int>", "2, 3", "[1, 2]")]
    [InlineData("DataNode", "", "{ a: b }")]
    [InlineData("IReadOnlyDictionary<string, string>", "", "{ a: b }")]
    [InlineData("Note", "\"b\"", "b")]
    public void AValueThatIsMeantAsksForTheOther(string type, string constants, string value)
    {
        var build = Declare(type, constants, value).Build(
            "a.yaml(1,8): " + Faults.MissingThere("other", "Other", "cause", value[0] is '[' or '{' ? "…" : value.Trim('\'')));

        Assert.Equal("x", LoadedAssembly.Value(build.Records.Find("b")!, "Other"));
    }

    [Theory]
    [InlineData("Status", "Status.Final", "draft")]
    [InlineData("string", "\"a\"", "A")]
    [InlineData("int", "1", "2")]
    [InlineData("IReadOnlyList<string>", "\"a\"", "[]")]
    [InlineData("IReadOnlyList<string>", "", "[]")]
    public void AnotherValueAsksForNothing(string type, string constants, string value) => Declare(type, constants, value).Build();

    [Theory]
    [InlineData("Status", "\"Finl\"", "Cause is never 'Finl', which is no member of Status: did you mean 'Final'?")]
    [InlineData("Status", "(Status)7", "Cause is never '7', which is no member of Status: its members are Draft, last call, Final, Closed")]
    [InlineData("Status", "typeof(int)", "Cause is never 'typeof(int)'")]
    [InlineData("Status", "\"Final\", null", "Cause is never 'null'")]
    [InlineData("int", "1.5", $"Cause is never '1.5', which is not {Whole}")]
    [InlineData("bool", "\"yes\"", "Cause is never 'yes', which is not true or false")]
    [InlineData("DataNode", "\"a\"", "Cause is never 'a'")]
    [InlineData("IReadOnlyDictionary<string, string>", "\"a\"", "Cause is never 'a', which is not a mapping of names to values")]
    public void AConstantThatIsNoValueIsReported(string type, string constants, string reason) => Declare(type, constants, type == "DataNode" ? "x" : "~")
        .Build("Code.cs(10,28): error CAT014: 'Note.Other' can't be completed: [RequiredIf] " + reason);

    [Fact]
    public void ALoneNullIsNoValueEither() => Declare("Status", "null!", "final")
        .Build("Code.cs(10,28): error CAT014: 'Note.Other' can't be completed: [RequiredIf] Cause is never 'null'");

    [Theory]
    [InlineData("nameof(Other)", "'Other'")]
    [InlineData("nameof(Title)", "'Title'")]
    [InlineData("\"cause\"", "'cause'; did you mean 'Cause'?")]
    [InlineData("\"\"", "''")]
    public void APropertyThatIsNotThereIsReported(string property, string shown) => Project
        .Of(Document.Of("a.yaml", "cause: 1\nother: x\n"))
        .WithSource(Code("int", "").Replace("nameof(Cause)", property, StringComparison.Ordinal))
        .Build($"Code.cs(10,28): error CAT014: 'Note.Other' can't be completed: [RequiredIf] the class has no declared property {shown}");

    private static Project Declare(string type, string constants, string value) => Project
        .Of(Document.Of("a.yaml", $"cause: {value}\n"), Document.Of("b.yaml", $"cause: {value}\nother: x\n"))
        .WithSource(Code(type.TrimEnd('?') + "?", constants.Length > 0 ? ", " + constants : ""));

    private static string Code(string type, string constants) => $$"""
        using System.Collections.Generic;
        using System.Text.Json.Serialization;
        using Catalog.Documents;
        namespace Archive;
        [Document("Records")]
        sealed partial class Note
        {
            public partial {{type}} Cause { get; }
            [RequiredIf(nameof(Cause){{constants}})]
            public partial string? Other { get; }
        }
        enum Status { Draft, [JsonStringEnumMemberName("last call")] LastCall, Final, Closed = Final }
        """;
}
