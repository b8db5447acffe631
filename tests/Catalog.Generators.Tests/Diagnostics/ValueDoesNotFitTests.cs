using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class ValueDoesNotFitTests
{
    private const string WholeNumber = "a whole number from -2147483648 to 2147483647, such as 42 is expected; correct it, or declare another type";

    [Theory]
    [InlineData("bool", "true or false")]
    [InlineData("int", "a whole number from -2147483648 to 2147483647, such as 42")]
    [InlineData("long", "a whole number of at most 64 bits, such as 42")]
    [InlineData("decimal", "a decimal number, such as 3.14")]
    [InlineData("double", "a number, such as 3.14 or 6.02e23")]
    [InlineData("System.DateOnly", "a full date, such as 1945-06-08 or June 8, 1945")]
    [InlineData("PartialDate", "a date, such as 1945-06-08, June 1945 or 1945")]
    [InlineData("System.DateTime", "a date and time without an offset, such as 2024-02-29T12:30:00")]
    [InlineData("System.DateTimeOffset", "a date and time with an offset, such as 2024-02-29T12:30:00Z")]
    [InlineData("System.TimeOnly", "a time of day, such as 21:40 or 21:40:59")]
    [InlineData("System.Guid", "a Guid of 8-4-4-4-12 hex digits")]
    [InlineData("System.Uri", "an absolute address, such as https://example.org/")]
    public void AValueIsReportedWhereItStands(string type, string expected)
    {
        var page = Pages.Census.Change("112251", "some day").Change("Counted", "One\u0085two\u2028three");
        Project
            .Of(Document.Of("records/a.txt", page))
            .WithSource(UserCode.With($"    [Field(\"Record ID\")]\n    public partial {type}? Number {{ get; }}"))
            .Build($"records/a.txt(21,1): error CAT016: 'some day' does not fit the field 'Record ID': {expected} is expected; correct it, or declare another type");
    }

    [Fact]
    public void TheOtherDocumentsAndTheOtherValuesStay()
    {
        var project = Archive.Project.WithSource(UserCode.With("    [Field(\"Record ID\")]\n    public partial long Number { get; }"));
        var build = project
            .With(Document.Of("records/a.txt", Pages.Lamp.Change("112233", "  1O5").Change("Letter, Keeper", "Letter, Diver")))
            .Build("records/a.txt(32,3): error CAT016: '1O5' does not fit the field 'Record ID': a whole number of at most 64 bits, such as 42 is expected; correct it, or declare another type");

        var diver = build.Records.Find("a")!;
        Assert.Equal(0L, LoadedAssembly.Value(diver, "Number"));
        Assert.Equal("Letter", LoadedAssembly.Value(diver, "DocumentType"));
        Contents.AssertUnharmed(build, project);
    }

    [Fact]
    public void EveryFaultOfEveryDocumentIsReported() => Project
        .Of(Archive.Lamp, Archive.Tide)
        .WithSource(UserCode.With("    public partial int? Source { get; }\n    public partial IReadOnlyList<int>? Places { get; }"))
        .Build(
            $"records/lamp.txt(19,1): error CAT016: 'North Skerry' does not fit the field 'Places': {WholeNumber}",
            $"records/lamp.txt(24,1): error CAT016: 'Harbour Board Papers, box 7.' does not fit the field 'Source': {WholeNumber}",
            $"records/tide.txt(12,1): error CAT016: 'North Skerry' does not fit the field 'Places': {WholeNumber}",
            $"records/tide.txt(13,1): error CAT016: 'Osthaven' does not fit the field 'Places': {WholeNumber}",
            $"records/tide.txt(18,1): error CAT016: 'Harbour Board Papers, box 9.' does not fit the field 'Source': {WholeNumber}");

    [Fact]
    public void TwoValuesDoNotFitAPropertyOfOne() => Project
        .Of(Archive.Tide)
        .WithSource(UserCode.With("    public partial string? Places { get; }"))
        .Build("records/tide.txt(13,1): error CAT016: 'Osthaven' does not fit the field 'Places': a single value, or a property that is an IReadOnlyList is expected; correct it, or declare another type");

    [Fact]
    public void TheValueInTheMessageIsShortAndHarmless()
    {
        var value = "\u001B[2J\u202E" + new string('x', 100);
        Project
            .Of(Document.Of("records/a.txt", Pages.Census.Change("112251", value)))
            .WithSource(UserCode.With("    [Field(\"Record ID\")]\n    public partial int? Number { get; }"))
            .Build(
                $@"records/a.txt(21,1): error CAT016: '\u001B[2J\u202E{new string('x', 55)}…' does not fit the field 'Record ID': "
                + "a whole number from -2147483648 to 2147483647, such as 42 is expected; correct it, or declare another type");
    }
}
