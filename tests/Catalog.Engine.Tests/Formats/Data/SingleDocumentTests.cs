using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Data;

public class SingleDocumentTests
{
    [Fact]
    public void AMappingIsTheDocumentOfItsFile()
    {
        const string Text = "{id:a, title:One, x:1}";
        var document = Assert.Single(Notation.Documents(Text));
        Assert.Equal(("a", "One", "One"), (document.OwnId, document.Title, document.Place.In(Text)));
        Assert.Equal(["id", "title", "x"], document.Fields.Select(field => field.Name));
        Assert.Null(document.ContentHash);
        Assert.Empty(document.Body.Paragraphs);
    }

    [Fact]
    public void ADocumentNeedsNoId() => Assert.Null(Assert.Single(Notation.Documents("{x:1}")).OwnId);

    [Fact]
    public void AMappingOfNothingIsADocument() => Assert.Empty(Assert.Single(Notation.Documents("{}")).Fields);

    [Fact]
    public void ADocumentIsNoScalar() => Assert.Equal(["the text 'text'"], Notation.Problem("text", Fault.NotAMapping, "text").Arguments);

    [Fact]
    public void ASyntaxErrorIsNotFollowedByWhatItCutAway() => Notation.Problem("text !", Fault.SyntaxError, "!");

    [Fact]
    public void WhatStandsBeforeASyntaxErrorIsKept()
    {
        Notation.Problem("{id:a, x:1, ! y:2}", Fault.SyntaxError, "!");
        var document = Assert.Single(Notation.Read("{id:a, x:1, ! y:2}").Documents);
        Assert.Equal(["id", "x"], document.Fields.Select(field => field.Name));
        Assert.True(document.IsFaulty);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" | ")]
    public void AFileWithoutADocumentIsEmpty(string text) =>
        Assert.Equal(Reading.Of(Problem.At(Fault.EmptyFile, "a/b.n", Place.Beginning)), Notation.Read(text));

    [Fact]
    public void ADocumentMayHaveOneThousandFields() =>
        Assert.Equal(ReadingLimits.Fields, Assert.Single(Notation.Documents(Wide(ReadingLimits.Fields))).Fields.Count);

    [Fact]
    public void MoreFieldsAreAProblemAtTheFirstThatIsTooMany()
    {
        var problem = Notation.Problem(Wide(ReadingLimits.Fields + 3), Fault.LimitExceeded, "f1000");
        Assert.Contains("CatalogRecords=\"*\"", problem.Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void FormatsAreToldByTheirExtensions() =>
        Assert.Equal([true, false], new[] { ".n", ".txt" }.Select(extension => Notation.Format.Recognizes(extension, "")));

    private static string Wide(int count) =>
        $"{{{string.Join(",", Enumerable.Range(0, count).Select(field => FormattableString.Invariant($"f{field}:1")))}}}";
}
