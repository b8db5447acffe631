using System.Globalization;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Naming;
using Catalog.Engine.Problems;
using Catalog.Engine.Tests.Binding;
using Catalog.Engine.Tests.Formats.Record;
using Catalog.Engine.Tests.Naming;
using Catalog.Engine.Tests.Typing;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests;

/// <summary>Nothing that the engine finds depends on where it runs.</summary>
public class CultureTests
{
    public static TheoryData<string> Cultures => [.. CultureScope.Names];

    [Fact]
    public void TheseCulturesDoDiffer()
    {
        Assert.NotEqual("i", "I".ToLower(CultureInfo.GetCultureInfo("tr-TR")));
        Assert.Equal("1,5", 1.5.ToString(CultureInfo.GetCultureInfo("fi-FI")));
        Assert.NotEqual("1945", new DateOnly(1945, 6, 8).ToString("yyyy", CultureInfo.GetCultureInfo("ar-SA")));
        Assert.NotEqual("-1", (-1).ToString(CultureInfo.GetCultureInfo("sv-SE")));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void PagesReadAlike(string culture) =>
        IsAlike(culture, () => SaltLine.Layouts.Select(layout => Page.Read(SaltLine.Text(layout))));

    [Theory, MemberData(nameof(Cultures))]
    public void FormatsAreFoundAlike(string culture) => IsAlike(culture, () => new[] { "TEXT", "Text", "TXIT", "RECORD", "ıext" }
        .Select(format => DocumentReader.Read(new DocumentSource("I.TXT", "Title"), ".TXT", format)));

    [Theory, MemberData(nameof(Cultures))]
    public void TypesAreInferredAlike(string culture)
    {
        var random = new Random(1953);
        string[] texts = [.. Enumerable.Range(0, 500).Select(_ => ValueTexts.Next(random)), "1,5", "1.234", "\u22121", "May 5, 1988"];
        IsAlike(culture, () => texts.Select(text => ScalarTypes.Of(text, ScalarStyle.Plain)));
        IsAlike(culture, () => texts.Select(text => ScalarTypes.Of(text, ScalarStyle.Date)));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void ValuesBindAlike(string culture)
    {
        string[] texts = ["TRUE", "-1234.50", "-6.02e-23", "+1", "1,5", "CONFIDENTIAL", "confıdential", "21:40"];
        FieldType members = new EnumFieldType("C", "C", new[] { new EnumMember("Confidential"), new EnumMember("TopSecret") }.ToEquatableArray());
        var types = Enum.GetValues<ScalarKind>().Select(FieldType (kind) => Bound.TypeOf(kind)).Append(members).ToList();
        IsAlike(culture, () => types.SelectMany(type => texts.Select(text => Bound.Of(Bound.Scalar(text), type)))
            .Select(bound => (bound.Value, bound.Problems.ToEquatableArray())));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void NamesAreMadeAlike(string culture)
    {
        IsAlike(culture, () => HostileText.Known.Select(text => Identifier.Of(text)));
        IsAlike(culture, () => HostileText.Known.Select(Identifier.OfField));
        IsAlike(culture, () => PropertyNames.Of(new[] { "TITLE", "title", "tıtle", "i", "I", "ı", "İ" }.Select(name => (name, 1)), ["Title"]));
        IsAlike(culture, () => MemberNames.Of([("1", "title"), ("2", "TITLE"), ("3", "tıtle"), ("4", "all")], ["All"]));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void TextIsMeasuredAlike(string culture)
    {
        IsAlike(culture, () => HostileText.Known.Order(CodePointOrder.Instance));
        IsAlike(culture, () => HostileText.Known.Select(ContentHash.Of));
        IsAlike(culture, () => HostileText.Known.Select(Excerpt.Of));
        IsAlike(culture, () => new[] { "CONFIDENTIAL", "confidentıal", "II", "Aa" }
            .Select(text => NearMiss.Of(text, ["Confidential", "ii", "AA", "Å"])));
    }

    private static void IsAlike<T>(string culture, Func<IEnumerable<T>> act)
    {
        List<T> there;
        using (new CultureScope(culture))
        {
            there = [.. act()];
        }

        Assert.Equal([.. act()], there);
    }
}
