using System.ComponentModel.DataAnnotations;
using Catalog.Engine.Binding;
using Catalog.Engine.Rules;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Rules;

/// <summary>Values that are listed, as allowed or as denied.</summary>
public class ListedValuesRuleTests
{
    [Theory]
    [InlineData("calm")]
    [InlineData("rough")]
    [InlineData("Calm")]
    [InlineData("calm ")]
    [InlineData("")]
    public void TheFrameworkAgreesOnStrings(string text)
    {
        Oracle.Agree(Allowed("calm", "rough"), new AllowedValuesAttribute("calm", "rough"), text);
        Oracle.Agree(Denied("calm", "rough"), new DeniedValuesAttribute("calm", "rough"), text);
        Oracle.Agree(Denied(), new DeniedValuesAttribute(), text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(-1)]
    public void TheFrameworkAgreesOnNumbers(int number)
    {
        var value = new ScalarValue(ScalarKind.Int32, $"{number}");

        Oracle.Agree(Allowed("1", "-1"), new AllowedValuesAttribute(1, -1), value, number);
        Oracle.Agree(Denied("1", "-1"), new DeniedValuesAttribute(1, -1), value, number);
    }

    [Theory]
    [InlineData(ScalarKind.Decimal, "3.140", "3.14", true)]
    [InlineData(ScalarKind.Decimal, "3.141", "3.14", false)]
    [InlineData(ScalarKind.Double, "6.02E+23", "6.02E+23", true)]
    [InlineData(ScalarKind.Date, "June 8, 1945", "1945-06-08", true)]
    [InlineData(ScalarKind.PartialDate, "June 1945", "1945-06", true)]
    [InlineData(ScalarKind.PartialDate, "1945", "1945-01-01", false)]
    [InlineData(ScalarKind.DateTime, "2024-02-29 12:30", "2024-02-29T12:30:00", true)]
    [InlineData(ScalarKind.DateTimeOffset, "2024-02-29T12:30:00+02:00", "2024-02-29T10:30:00Z", true)]
    [InlineData(ScalarKind.Time, "21:40", "21:40:00", true)]
    [InlineData(ScalarKind.Time, "21:40", "21:40:01", false)]
    [InlineData(ScalarKind.Boolean, "true", "true", true)]
    [InlineData(ScalarKind.String, "3.140", "3.14", false)]
    public void OneValueIsOneHoweverItIsWritten(ScalarKind kind, string text, string listed, bool isSame)
    {
        Assert.Equal(isSame, Allowed(listed).Violation(new ScalarValue(kind, text)) is null);
        Assert.Equal(isSame, Denied(listed).Violation(new ScalarValue(kind, text)) is not null);
    }

    [Fact]
    public void AMemberOfAnEnumIsListedByItsName()
    {
        Assert.Null(Allowed("Calm", "Rough").Violation(new EnumValue("global::Sea", "Rough")));
        Assert.Equal("it must be one of 'Calm', 'Rough'", Allowed("Calm", "Rough").Violation(new EnumValue("global::Sea", "Glassy")));
        Assert.Equal("it must not be 'Calm'", Denied("Rough", "Calm").Violation(new EnumValue("global::Sea", "Calm")));
    }

    [Fact]
    public void AMessageSaysWhatWasProbablyMeant()
    {
        Assert.Equal("it must be one of 'calm', 'rough'; did you mean 'rough'?", Allowed("calm", "rough").Violation(Oracle.Text("Ruogh")));
        Assert.Equal("it must be one of 'calm', 'rough'", Allowed("calm", "rough").Violation(Oracle.Text("unheard of")));
        Assert.Equal("it must be 'calm'", Allowed("calm").Violation(Oracle.Text("clam")));
        Assert.Equal("it must be one of '\\u202E', 'calm'", Allowed("\u202E", "calm").Violation(Oracle.Text("unheard of")));
    }

    [Fact]
    public void NothingIsSaidOfAListItself()
    {
        var list = new ListValue(new Value[] { Oracle.Text("x") }.ToEquatableArray());

        Assert.Null(Allowed("calm").Violation(list));
        Assert.Null(Denied("x").Violation(list));
        Assert.False(Allowed("calm").Judges(new ListFieldType(new ScalarFieldType(ScalarType.String))));
    }

    [Fact]
    public void AMissingValueIsDeniedAsNullAndAllowedByTheProperty()
    {
        Assert.True(Allowed("a").AllowsMissing);
        Assert.Equal(new DeniedValuesAttribute("a", null).IsValid(null), new DeniedValuesRule(Denied("a").Values, DeniesNull: true).AllowsMissing);
        Assert.Equal(new DeniedValuesAttribute("a").IsValid(null), Denied("a").AllowsMissing);
    }

    [Fact]
    public void SomethingIsAllowed()
    {
        Assert.Equal("it allows no value", Allowed().Flaw);
        Assert.Null(Allowed("a").Flaw);
        Assert.Null(Denied().Flaw);
    }

    private static AllowedValuesRule Allowed(params string[] values) => new(values.ToEquatableArray());

    private static DeniedValuesRule Denied(params string[] values) => new(values.ToEquatableArray());
}
