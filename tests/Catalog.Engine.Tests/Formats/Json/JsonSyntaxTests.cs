using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Json;

/// <summary>What is no JSON is said in plain words, at the characters that are wrong.</summary>
public class JsonSyntaxTests
{
    [Theory]
    [InlineData("""{"a":1 "b":2}""", "\"", "a comma is missing before this")]
    [InlineData("""[1 2]""", "2", "a comma is missing before this")]
    [InlineData("""{"a" 1}""", "1", "a colon is missing between key and value")]
    [InlineData("""{"a":1,}""", ",", "a comma stands before the closing bracket; remove it")]
    [InlineData("[1,\n]", ",", "a comma stands before the closing bracket; remove it")]
    [InlineData("""[1,,2]""", ",", "a value is missing before this")]
    [InlineData("""{"a":}""", "}", "a value is missing before this")]
    [InlineData("""{,}""", ",", "a key is missing before this")]
    [InlineData("""{'a':1}""", "'", "a string stands in double quotes: \"…\"")]
    [InlineData("""{a:1}""", "a", "the key 'a' stands in double quotes: \"a\"")]
    [InlineData("""[1}""", "}", "] is expected, for the list that begins in line 1")]
    [InlineData("]", "]", "nothing is open that this bracket could close")]
    [InlineData("""["a": 1]""", ":", "':' is not expected here")]
    public void Structure(string text, string marked, string reason) => IsFault(text, marked, reason);

    [Theory]
    [InlineData("// c\n{}", "// c")]
    [InlineData("{} # c", "# c")]
    [InlineData("""{"a": /* c */ 1}""", "/* c */ 1}")]
    [InlineData("""{"a": 1 // c""", "// c")]
    public void CommentsAreNoPartOfJson(string text, string marked) => IsFault(text, marked, "comments are no part of JSON; remove it");

    [Theory]
    [InlineData("01", "a number has no leading zero; quote it if it is no number")]
    [InlineData("-01", "a number has no leading zero; quote it if it is no number")]
    [InlineData("+1", "a number has no plus sign; leave it out")]
    [InlineData(".5", "'.5' is no number, such as 10, -0.5 or 1e6; quote it if it is none")]
    [InlineData("1.", "'1.' is no number, such as 10, -0.5 or 1e6; quote it if it is none")]
    [InlineData("0x1F", "a number is written with decimal digits")]
    [InlineData("NaN", "JSON has no NaN; write null, or a string")]
    [InlineData("-Infinity", "JSON has no -Infinity; write null, or a string")]
    [InlineData("True", "true, false and null are written in lower case")]
    [InlineData("undefined", "'undefined' is no value; what has no value is written null")]
    [InlineData("yes", "'yes' is no value; text stands in double quotes")]
    public void Words(string word, string reason) => IsFault($"[1,\r\n {word}]", word, reason);

    [Theory]
    [InlineData("""{"a":"x""", "\"x", "the string is not closed; end it with \"")]
    [InlineData("[\"x\n\"]", "\"x", "the string is not closed in its line; end it with \", and write a line end inside it as \\n")]
    [InlineData("[\"x\ty\"]", "\t", "a control character in a string is written as the escape \\u0009")]
    [InlineData("""["C:\dir"]""", "\\d", "'\\d' is no escape; a backslash itself is written \\\\")]
    [InlineData("""["\u12G4"]""", "\\u12", "four hexadecimal digits follow \\u")]
    [InlineData("""{"\q":1}""", "\\q", "'\\q' is no escape; a backslash itself is written \\\\")]
    public void Strings(string text, string marked, string reason) => IsFault(text, marked, reason);

    [Theory]
    [InlineData("{\n\"a\": [1,\n2", "the text ends, but the list that begins in line 2 is not closed; end it with ]", "{a: [1]}")]
    [InlineData("{\"a\":1", "the text ends, but the object that begins in line 1 is not closed; end it with }", "{}")]
    [InlineData("[[1],", "the text ends, but the list that begins in line 1 is not closed; end it with ]", "[[1]]")]
    public void WhatIsNotClosedKeepsWhatWasRead(string text, string reason, string outline)
    {
        IsFault(text, "", reason);
        Assert.Equal(text.Length, JsonText.Problem(text).Place.Start);
        Assert.Equal(outline, Assert.Single(JsonText.Read(text).Roots).Outline());
    }

    [Theory]
    [InlineData("""{"a":1} {"b":2}""", "{")]
    [InlineData("""{"a":1} x""", "x")]
    [InlineData("""{"a":1},""", ",")]
    public void OneTextIsOneValueAndTheFirstIsKept(string text, string marked)
    {
        IsFault(text, marked, "a JSON text is one value, and here a further one begins; put several into a list: [ … ]");
        Assert.Equal("{a: 1}", Assert.Single(JsonText.Read(text).Roots).Outline());
    }

    [Theory]
    [InlineData("{\"a\":\n\n x}", 2, 1)]
    [InlineData("{\"a\":\r\n\r\n x}", 2, 1)]
    [InlineData("{\"a\":\r\r x}", 2, 1)]
    [InlineData("{\"é\U0001F600\":\n \"\U0001F600é\" x}", 1, 7)]
    [InlineData("[\"\u2028\u0085\", x]", 0, 7)]
    public void ThePlaceCountsLinesAndCharacters(string text, int line, int column)
    {
        var place = JsonText.Problem(text).Place;
        Assert.Equal((line, column, "x"), (place.Line, place.Column, place.In(text)));
    }

    // Here the library alone knows the place.
    [Theory]
    [InlineData("[\n\"\U0001F600\",\r\n 1\0]", "\0", 2, 2)]
    [InlineData("{\"é\":\r\r \"\U0001F600\",\n\n\"\U0001F600é\": 1: 2}", ":", 4, 8)]
    public void ThePlaceOfTheLibraryIsTheOneInTheText(string text, string marked, int line, int column)
    {
        var place = JsonText.Problem(text).Place;
        Assert.Equal((line, column, marked), (place.Line, place.Column, place.In(text)));
    }

    private static void IsFault(string text, string marked, string reason)
    {
        var problem = JsonText.Problem(text);
        Assert.Equal((Fault.SyntaxError, marked), (problem.Fault, problem.Place.In(text)));
        Assert.Equal(["JSON", reason], problem.Arguments);
    }
}
