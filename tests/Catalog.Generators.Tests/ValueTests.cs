using System.Globalization;
using Catalog.Documents;
using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;
using Document = Catalog.Generators.Tests.Projects.Document;

namespace Catalog.Generators.Tests;

/// <summary>Values come back from compiled code as they stood in the document, and of the type that holds them.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("true", typeof(bool))]
    [InlineData("0", typeof(int))]
    [InlineData("-2147483648", typeof(int))]
    [InlineData("2147483648", typeof(long))]
    [InlineData("-9223372036854775808", typeof(long))]
    [InlineData("9223372036854775808", typeof(decimal))]
    [InlineData("-0.50", typeof(decimal))]
    [InlineData("79228162514264337593543950335", typeof(decimal))]
    [InlineData("-0", typeof(string))]
    [InlineData("007", typeof(string))]
    [InlineData("1e5", typeof(string))]
    [InlineData("1,234", typeof(string))]
    [InlineData("0001-01-01", typeof(DateOnly))]
    [InlineData("9999-12-31", typeof(DateOnly))]
    [InlineData("2011-02-30", typeof(string))]
    [InlineData("2011-11", typeof(PartialDate))]
    [InlineData("2011-11-20T10:11:12", typeof(DateTime))]
    [InlineData("2011-11-20 10:11", typeof(DateTime))]
    [InlineData("2011-11-20T10:11:12.0000001", typeof(DateTime))]
    [InlineData("9999-12-31T23:59:59.9999999", typeof(DateTime))]
    [InlineData("2011-11-20T10:11:12Z", typeof(DateTimeOffset))]
    [InlineData("2011-11-20T10:11:12.123-05:30", typeof(DateTimeOffset))]
    [InlineData("2011-11-20T10:11+14:00", typeof(DateTimeOffset))]
    [InlineData("0001-01-01T00:00:00+14:00", typeof(string))]
    [InlineData("00:00", typeof(TimeOnly))]
    [InlineData("23:59:59", typeof(TimeOnly))]
    [InlineData("24:00", typeof(string))]
    [InlineData("6f9619ff-8b86-d011-b42d-00c04fc964ff", typeof(Guid))]
    [InlineData("6F9619FF-8B86-D011-B42D-00C04FC964FF", typeof(string))]
    [InlineData("https://example.org/a%20b?q=\"x\"#é", typeof(Uri))]
    [InlineData("mailto:ada@example.org", typeof(Uri))]
    [InlineData("urn:isbn:0451450523", typeof(Uri))]
    [InlineData("http://", typeof(string))]
    public void AnInferredValuePrintsBackAsItStood(string text, Type type)
    {
        var records = Project.Of(Page(text)).Build().Records;
        var field = Assert.Single(records.Fields, field => field.Name == "Record ID");

        Assert.Equal(type, field.Type);
        Assert.Equal(text, records[0].GetText(field));
        Assert.IsType(type, records[0].GetValue(field));
    }

    [Theory]
    [InlineData("bool", "TRUE", "True")]
    [InlineData("int", "+007", "7")]
    [InlineData("double", "-1.5E-3", "-0.0015")]
    [InlineData("double", "1e400", null)]
    [InlineData("decimal", "1.50", "1.50")]
    [InlineData("System.DateOnly", "June 8, 1945", "06/08/1945")]
    [InlineData("PartialDate", "1945", "1945")]
    [InlineData("System.TimeOnly", "21:40:59", "21:40")]
    [InlineData("System.DateTimeOffset", "2011-11-20T10:11:12.5-05:30", "11/20/2011 10:11:12 -05:30")]
    [InlineData("System.Guid", "6F9619FF-8B86-D011-B42D-00C04FC964FF", "6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("IReadOnlyList<int>", "5", "5")]
    public void ADeclaredValueIsConvertedInEveryCultureAlike(string type, string text, string? expected)
    {
        var project = Project.Of(Page(text)).WithSource(UserCode.With($"    [Field(\"Record ID\")]\n    public partial {type}? Number {{ get; }}"));
        var home = CultureInfo.CurrentCulture;
        var diagnostics = Generation.Diagnostics(project);
        foreach (var culture in (string[])["en-US", "sv-SE", "ar-SA"])
        {
            Build build;
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                build = project.Build(diagnostics);
            }
            finally
            {
                CultureInfo.CurrentCulture = home;
            }

            Assert.Equal(expected, Text(LoadedAssembly.Value(build.Records[0], "Number")));
        }
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        IReadOnlyList<int> list => string.Join(", ", list),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static Document Page(string recordId) =>
        Document.Of("records/a.txt", Pages.Census.Change("112251", recordId));
}
