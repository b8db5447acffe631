using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Yaml;

/// <summary>YAML 1.2.2, sections 6.8 and 10.</summary>
public class TagTests
{
    [Theory]
    [InlineData("!!str 12", "\"12\"")]
    [InlineData("!!str", "\"\"")]
    [InlineData("! 12", "\"12\"")]
    [InlineData("!!int '3'", "3")]
    [InlineData("!!int 0o17", "0o17")]
    [InlineData("!!float 1.50", "1.50")]
    [InlineData("!!float .inf", ".inf")]
    [InlineData("!!bool \"True\"", "True")]
    [InlineData("!!null ~", "-")]
    [InlineData("!!null ''", "-")]
    [InlineData("!!seq [1]", "[1]")]
    [InlineData("!!map {b: 1}", "{b: 1}")]
    [InlineData("!<tag:yaml.org,2002:str> 1", "\"1\"")]
    [InlineData("&x !!str 1", "\"1\"")]
    public void ATagOfTheCoreSchemaIsRead(string written, string expected) => Assert.Equal(expected, Yaml.A($"a: {written}\n").Show());

    [Theory]
    [InlineData("!!int x", "the tag '!!int' does not fit 'x'")]
    [InlineData("!!int 1.0", "the tag '!!int' does not fit '1.0'")]
    [InlineData("!!int", "the tag '!!int' does not fit ''")]
    [InlineData("!!bool yes", "the tag '!!bool' does not fit 'yes'")]
    [InlineData("!!null 0", "the tag '!!null' does not fit '0'")]
    [InlineData("!!seq x", "the tag '!!seq' does not fit 'x'")]
    [InlineData("!!seq {b: 1}", "the tag '!!seq' does not fit a mapping")]
    [InlineData("!!str [b]", "the tag '!!str' does not fit a list")]
    public void ATagThatDoesNotFitIsAFault(string written, string reason)
    {
        var problem = Yaml.Problem($"a: {written}\nb: 1\n");
        Assert.Equal((Fault.SyntaxError, $"1:4 {reason}; remove it, or correct the value"), (problem.Fault, problem.Line()));
    }

    [Theory]
    [InlineData("!x y", "!x", "y")]
    [InlineData("!!binary aGk=", "!!binary", "aGk=")]
    [InlineData("!!timestamp 2001-01-01", "!!timestamp", "2001-01-01")]
    [InlineData("!!set {b}", "!!set", "{b: -}")]
    [InlineData("!<?> y", "!<?>", "y")]
    public void AnyOtherTagIsNotRead(string written, string tag, string value)
    {
        var reading = Yaml.Read($"a: {written}\nb: 1\n");
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Fault.Unsupported, $"The tag '{tag}'"), (problem.Fault, problem.Arguments[0]));
        Assert.Equal(tag, problem.Place.In($"a: {written}\nb: 1\n"));
        Assert.Equal($"{{a: {value}, b: 1}}", reading.Show());
    }

    [Theory]
    [InlineData("%TAG !e! tag:yaml.org,2002:\n---\na: !e!str 1")]
    [InlineData("%TAG !! tag:yaml.org,2002:\n---\na: !!str 1")]
    public void AHandleMayBeDeclared(string text) => Assert.Equal("\"1\"", Yaml.A(text).Show());
}
