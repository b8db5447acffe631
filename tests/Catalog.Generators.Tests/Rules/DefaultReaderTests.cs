using System.Globalization;
using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Rules;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations.Rules;
using Catalog.Generators.Tests.Incremental;
using static Catalog.Generators.Tests.Rules.DeclaredProperties;

namespace Catalog.Generators.Tests.Rules;

/// <summary>What a property holds where a document says nothing.</summary>
public sealed class DefaultReaderTests
{
    public static TheoryData<string, string, Value> Known => new()
    {
        { "[DefaultValue(\"calm\")]", "string", Scalar(ScalarKind.String, "calm") },
        { "[DefaultValue(\"\")]", "string?", Scalar(ScalarKind.String, "") },
        { "[DefaultValue(\" 5 \")]", "string", Scalar(ScalarKind.String, " 5 ") },
        { "[DefaultValue(5)]", "string", Scalar(ScalarKind.String, "5") },
        { "[DefaultValue('a')]", "string", Scalar(ScalarKind.String, "a") },
        { "[DefaultValue(true)]", "bool", Scalar(ScalarKind.Boolean, "true") },
        { "[DefaultValue(-5)]", "int", Scalar(ScalarKind.Int32, "-5") },
        { "[DefaultValue((byte)5)]", "long?", Scalar(ScalarKind.Int64, "5") },
        { "[DefaultValue(1.5)]", "decimal", Scalar(ScalarKind.Decimal, "1.5") },
        { "[DefaultValue(0.1f)]", "double", Scalar(ScalarKind.Double, "0.1") },
        { "[DefaultValue(typeof(decimal), \"1.50\")]", "decimal", Scalar(ScalarKind.Decimal, "1.50") },
        { "[DefaultValue(typeof(DateOnly), \"1945-06-08\")]", "DateOnly", Scalar(ScalarKind.Date, "1945-06-08") },
        { "[DefaultValue(\"June 1945\")]", "PartialDate", Scalar(ScalarKind.PartialDate, "June 1945") },
        { "[DefaultValue(1945)]", "PartialDate", Scalar(ScalarKind.PartialDate, "1945") },
        { "[DefaultValue(\"21:40\")]", "TimeOnly", Scalar(ScalarKind.Time, "21:40") },
        { "[DefaultValue(\"https://example.org\")]", "Uri", Scalar(ScalarKind.Uri, "https://example.org") },
        { "[DefaultValue(Sea.VeryRough)]", "Sea", Member("VeryRough") },
        { "[DefaultValue(Sea.Stormy)]", "Sea", Member("Rough") },
        { "[DefaultValue(5)]", "Sea", Member("VeryRough") },
        { "[DefaultValue(\"very-rough\")]", "Sea?", Member("VeryRough") },
        { "[DefaultValue(typeof(Sea), \"Calm\")]", "Sea", Member("Calm") },
        { "[DefaultValue(Sea.Calm)]", "string", Scalar(ScalarKind.String, "Calm") },
        { "[DefaultValue(1)]", "IReadOnlyList<int>", new ListValue(new Value[] { Scalar(ScalarKind.Int32, "1") }.ToEquatableArray()) },
        { "[DefaultValue(Sea.Rough)]", "IReadOnlyList<Sea>", new ListValue(new Value[] { Member("Rough") }.ToEquatableArray()) },
        { "[DefaultValue(\"x\")]", "DataNode", new DataValue("x", true, null, false) },
    };

    [Theory, MemberData(nameof(Known))]
    public void AConstantIsAValueOfThePropertysType(string attribute, string type, Value value) =>
        Assert.Equal(new DefaultReading(value, null), DefaultOf(attribute, type));

    [Theory]
    [InlineData("[DefaultValue(\"x\")]", "DateOnly", "its default 'x' is not a full date, such as 1945-06-08 or June 8, 1945")]
    [InlineData("[DefaultValue(\"\")]", "int", "its default '' is not a whole number from -2147483648 to 2147483647, such as 42")]
    [InlineData("[DefaultValue(1.5)]", "IReadOnlyList<long>", "its default '1.5' is not a whole number of at most 64 bits, such as 42")]
    [InlineData("[DefaultValue(double.NaN)]", "double", "its default 'NaN' is not a number, such as 3.14 or 6.02e23")]
    [InlineData("[DefaultValue(\"yes\")]", "bool", "its default 'yes' is not true or false")]
    [InlineData("[DefaultValue(\"clam\")]", "Sea", "its default 'clam' is no member of Sea: did you mean 'Calm'?")]
    [InlineData("[DefaultValue((Sea)9)]", "Sea", "its default '9' is no member of Sea: its members are Calm, Rough, VeryRough, Stormy")]
    [InlineData("[DefaultValue(Depth.Shoal)]", "Sea", "its default 'Depth.Shoal' is no member of Sea: its members are Calm, Rough, VeryRough, Stormy")]
    [InlineData("[DefaultValue(\"x\")]", "IReadOnlyDictionary<string, int>", "its default 'x' is not a mapping of names to values")]
    [InlineData("[DefaultValue(typeof(int))]", "string", "its default 'typeof(int)' can't stand in a document")]
    [InlineData("[DefaultValue(new[] { 1, 2 })]", "IReadOnlyList<int>", "its default '{1, 2}' can't stand in a document")]
    public void AConstantThatIsNoneSaysWhy(string attribute, string type, string violation) =>
        Assert.Equal(new DefaultReading(null, violation), DefaultOf(attribute, type));

    [Theory]
    [InlineData("")]
    [InlineData("[DefaultValue(null)]")]
    [InlineData("[DefaultValue(typeof(int), null)]")]
    [InlineData("[DefaultValue(missing)]")]
    [InlineData("[DefaultValue]")]
    [InlineData("[DefaultValue(typeof(Missing), \"a\")]")]
    [InlineData("[DefaultValue(1, 2, 3)]")]
    [InlineData("[Lights.DefaultValue(\"x\")]")]
    public void WithoutAConstantThereIsNone(string attribute) => Assert.Equal(
        DefaultReading.None,
        DefaultOf(attribute, "string", "namespace Lights { public sealed class DefaultValueAttribute(string text) : Attribute { public string Text => text; } }"));

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void NoCultureChangesAConstant(string culture)
    {
        var home = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture, predefinedOnly: true);

            Assert.Equal(Scalar(ScalarKind.Decimal, "-1.5"), DefaultOf("[DefaultValue(-1.5)]", "decimal").Value);
            Assert.Equal(Scalar(ScalarKind.Int32, "-5"), DefaultOf("[DefaultValue(-5)]", "int").Value);
            Assert.Equal(new RangeRule(ScalarKind.Double, "-1.5", "2.5"), Assert.Single(RulesOf("[Range(-1.5, 2.5)]", "decimal").Rules));
        }
        finally
        {
            CultureInfo.CurrentCulture = home;
        }
    }

    [Fact]
    public void ADefaultHoldsNoCompilerObject() => Assert.Empty(ModelWalk.CompilerObjects(DefaultOf("[DefaultValue(Sea.Rough)]", "Sea")));

    private static ScalarValue Scalar(ScalarKind kind, string text) => new(kind, text);

    private static EnumValue Member(string name) => new("global::Sea", name);
}
