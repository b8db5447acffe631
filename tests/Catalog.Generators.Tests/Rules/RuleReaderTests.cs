using Catalog.Engine;
using Catalog.Engine.Rules;
using Catalog.Engine.Typing;
using Catalog.Generators.Tests.Incremental;
using static Catalog.Generators.Tests.Rules.DeclaredProperties;

namespace Catalog.Generators.Tests.Rules;

/// <summary>Validation attributes become rules.</summary>
public sealed class RuleReaderTests
{
    public static TheoryData<string, string, ValueRule> Known => new()
    {
        { "[Range(1, 5)]", "int", new RangeRule(ScalarKind.Int32, "1", "5") },
        { "[Range(maximum: 5, minimum: -1)]", "long?", new RangeRule(ScalarKind.Int32, "-1", "5") },
        { "[Range(0.5, 1e20, MinimumIsExclusive = true)]", "double", new RangeRule(ScalarKind.Double, "0.5", "1E+20") { MinimumIsExclusive = true } },
        { "[Range(0, double.PositiveInfinity, MaximumIsExclusive = true)]", "decimal", new RangeRule(ScalarKind.Double, "0", "Infinity") { MaximumIsExclusive = true } },
        { "[Range(double.NegativeInfinity, 0)]", "int", new RangeRule(ScalarKind.Double, "-Infinity", "0") },
        { "[Range(typeof(decimal), \"1.10\", \" 2 \")]", "decimal", new RangeRule(ScalarKind.Decimal, "1.10", "2") },
        { "[Range(typeof(DateOnly), \"1945-06-08\", \"1946-01-01\")]", "PartialDate", new RangeRule(ScalarKind.Date, "1945-06-08", "1946-01-01") },
        { "[Range(typeof(PartialDate), \"1945\", \"1946\")]", "PartialDate", new RangeRule(ScalarKind.PartialDate, "1945", "1946") },
        { "[Range(typeof(DateTime), \"1945-06-08\", \"1946-01-01T12:00\")]", "DateTime", new RangeRule(ScalarKind.DateTime, "1945-06-08T00:00", "1946-01-01T12:00") },
        { "[Range(typeof(TimeOnly), \"06:00\", \"18:00\")]", "IReadOnlyList<TimeOnly>", new RangeRule(ScalarKind.Time, "06:00", "18:00") },
        { "[Range(1, 5)]", "string", new RangeRule(ScalarKind.Int32, "1", "5") },
        { "[RegularExpression(\"^[a-z]+$\")]", "string", new RegularExpressionRule("^[a-z]+$") },
        { "[RegularExpression(\"a\", MatchTimeoutInMilliseconds = 7)]", "IReadOnlyList<string>", new RegularExpressionRule("a", 7) },
        { "[StringLength(5)]", "string", new StringLengthRule(5) },
        { "[StringLength(5, MinimumLength = 3)]", "IReadOnlyList<string>", new StringLengthRule(5, 3) },
        { "[MinLength(2)]", "string", new MinLengthRule(2) },
        { "[MinLength(2)]", "IReadOnlyList<int>", new MinLengthRule(2) },
        { "[MaxLength(2)]", "IReadOnlyDictionary<string, int>", new MaxLengthRule(2) },
        { "[MaxLength]", "string", new MaxLengthRule() },
        { "[Length(1, 2)]", "IReadOnlyList<IReadOnlyList<int>>", new LengthRule(1, 2) },
        { "[AllowedValues(\"calm\", \"rough\")]", "string", new AllowedValuesRule(Texts("calm", "rough")) },
        { "[AllowedValues(\"calm\", null)]", "string?", new AllowedValuesRule(Texts("calm")) },
        { "[AllowedValues(1, 2L, (byte)3, \"4\", 5.0)]", "IReadOnlyList<int>", new AllowedValuesRule(Texts("1", "2", "3", "4", "5")) },
        { "[AllowedValues(Sea.Calm, Sea.Rough)]", "Sea", new AllowedValuesRule(Texts("Calm", "Rough")) },
        { "[AllowedValues(Depth.Abyss)]", "Depth", new AllowedValuesRule(Texts("Abyss")) },
        { "[AllowedValues(\"very rough\", 0)]", "Sea?", new AllowedValuesRule(Texts("VeryRough", "Calm")) },
        { "[AllowedValues(true)]", "bool", new AllowedValuesRule(Texts("true")) },
        { "[AllowedValues('a', 0.1f)]", "string", new AllowedValuesRule(Texts("a", "0.1")) },
        { "[DeniedValues(\"June 8, 1945\")]", "DateOnly", new DeniedValuesRule(Texts("June 8, 1945")) },
        { "[DeniedValues(null, \"\")]", "string", new DeniedValuesRule(Texts(""), DeniesNull: true) },
        { "[DeniedValues]", "string", new DeniedValuesRule(Texts()) },
        { "[Required]", "int", new RequiredRule() },
        { "[Required(AllowEmptyStrings = true)]", "string?", new RequiredRule(true) },
        { "[EmailAddress]", "string", new EmailAddressRule() },
        { "[Url]", "IReadOnlyList<string>", new UrlRule() },
        { "[Phone]", "string", new PhoneRule() },
        { "[CreditCard]", "string", new CreditCardRule() },
        { "[Base64String]", "string", new Base64StringRule() },
        { "[FileExtensions]", "string", new FileExtensionsRule("png,jpg,jpeg,gif") },
        { "[FileExtensions(Extensions = \"txt,md\")]", "string", new FileExtensionsRule("txt,md") },
        { "[MinLength(1, ErrorMessage = \"{0} is short\")]", "string", new MinLengthRule(1) { Message = "{0} is short" } },
        { "[MinLength(1, ErrorMessage = \"\")]", "string", new MinLengthRule(1) },
        { "[MinLength(1, ErrorMessageResourceType = typeof(Post), ErrorMessageResourceName = \"Short\")]", "string", new MinLengthRule(1) },
        { "[property: MinLength(1)]", "string", new MinLengthRule(1) },
        { "[System.ComponentModel.DataAnnotations.MinLengthAttribute(1)]", "string", new MinLengthRule(1) },
    };

    [Theory, MemberData(nameof(Known))]
    public void AnAttributeIsARule(string attribute, string type, ValueRule rule) => Assert.Equal(new([rule], [], []), new Reading(RulesOf(attribute, type)));

    [Fact]
    public void SeveralAttributesAreSeveralRulesInTheirOrder() => Assert.Equal(
        new([new RequiredRule(), new MinLengthRule(1), new RegularExpressionRule("a")], [], []),
        new Reading(RulesOf("[Required, MinLength(1)]\n    [Display(Name = \"x\"), RegularExpression(\"a\")]", "string")));

    [Theory]
    [InlineData("[Range(5, 1)]", "int", "[Range] its minimum '5' is greater than its maximum '1'")]
    [InlineData("[Range(1, 1, MaximumIsExclusive = true)]", "int", "[Range] its bounds are both '1', and leave that out")]
    [InlineData("[Range(typeof(decimal), \"1.x\", \"2\")]", "decimal", "[Range] its minimum '1.x' is not a decimal number, such as 3.14")]
    [InlineData("[Range(typeof(decimal), \"1,5\", \"2\")]", "decimal", "[Range] its minimum '1,5' is not a decimal number, such as 3.14")]
    [InlineData("[Range(typeof(int), \"1\", null)]", "int", "[Range] its maximum '' is not a whole number from -2147483648 to 2147483647, such as 42")]
    [InlineData("[Range(typeof(DateOnly), \"1945\", \"1946\")]", "PartialDate", "[Range] its minimum '1945' is not a full date, such as 1945-06-08 or June 8, 1945")]
    [InlineData("[Range(typeof(DateTimeOffset), \"2024-02-29\", \"2025-01-01\")]", "DateTimeOffset", "[Range] its minimum '2024-02-29' is not a date and time with an offset, such as 2024-02-29T12:30:00Z")]
    [InlineData("[Range(typeof(Version), \"1.0\", \"2.0\")]", "string", "[Range] can't compare by 'Version'")]
    [InlineData("[Range(null, \"1\", \"2\")]", "int", "[Range] has no type to compare by")]
    [InlineData("[Range(double.NaN, 1)]", "double", "[Range] has a bound that is no number")]
    [InlineData("[Range(1, 5)]", "bool", "[Range] can't be checked on a bool")]
    [InlineData("[Range(1, 5)]", "DateOnly?", "[Range] can't be checked on a DateOnly")]
    [InlineData("[Range(1, 5)]", "Sea", "[Range] can't be checked on an enum")]
    [InlineData("[Range(1, 5)]", "IReadOnlyDictionary<string, int>", "[Range] can't be checked on an IReadOnlyDictionary")]
    [InlineData("[Range(1, 5)]", "IReadOnlyList<IReadOnlyList<int>>", "[Range] can't be checked on an IReadOnlyList")]
    [InlineData("[Range(typeof(DateTime), \"x\", \"y\")]", "DateOnly", "[Range] compares by 'DateTime', and can't be checked on a DateOnly")]
    [InlineData("[RegularExpression(\"[\")]", "string", "[RegularExpression] its pattern is not valid: Invalid pattern '[' at offset 1. Unterminated [] set.")]
    [InlineData("[RegularExpression(\"\")]", "string", "[RegularExpression] its pattern is empty")]
    [InlineData("[RegularExpression(null)]", "string", "[RegularExpression] its pattern is empty")]
    [InlineData("[RegularExpression(\"a\")]", "TimeOnly", "[RegularExpression] can't be checked on a TimeOnly")]
    [InlineData("[RegularExpression(\"a\")]", "DataNode", "[RegularExpression] can't be checked on a DataNode")]
    [InlineData("[StringLength(-1)]", "string", "[StringLength] its maximum length '-1' is less than 0")]
    [InlineData("[StringLength(1)]", "Guid", "[StringLength] can't be checked on a Guid")]
    [InlineData("[MinLength(-1)]", "string", "[MinLength] its length '-1' is less than 0")]
    [InlineData("[MaxLength(0)]", "string", "[MaxLength] its length '0' must be at least 1, or -1 for any")]
    [InlineData("[Length(2, 1)]", "IReadOnlyList<int>", "[Length] its minimum length '2' is greater than its maximum length '1'")]
    [InlineData("[MaxLength(5)]", "int", "[MaxLength] can't be checked on an int")]
    [InlineData("[AllowedValues]", "string", "[AllowedValues] it allows no value")]
    [InlineData("[AllowedValues(null)]", "string", "[AllowedValues] it allows no value")]
    [InlineData("[AllowedValues(\"x\")]", "DateOnly", "[AllowedValues] its value 'x' is not a full date, such as 1945-06-08 or June 8, 1945")]
    [InlineData("[AllowedValues(1.5)]", "int", "[AllowedValues] its value '1.5' is not a whole number from -2147483648 to 2147483647, such as 42")]
    [InlineData("[AllowedValues(\"Ruogh\")]", "Sea", "[AllowedValues] its value 'Ruogh' is no member of Sea: did you mean 'Rough'?")]
    [InlineData("[AllowedValues((Sea)9)]", "Sea", "[AllowedValues] its value '9' is no member of Sea: its members are Calm, Rough, VeryRough, Stormy")]
    [InlineData("[AllowedValues(Depth.Shoal)]", "Sea", "[AllowedValues] its value 'Depth.Shoal' is no member of Sea: its members are Calm, Rough, VeryRough, Stormy")]
    [InlineData("[DeniedValues(typeof(int))]", "string", "[DeniedValues] its value 'typeof(int)' can't stand in a document")]
    [InlineData("[DeniedValues(new[] { 1 }, 2)]", "int", "[DeniedValues] its value '{1}' can't stand in a document")]
    [InlineData("[DeniedValues(1)]", "DataNode", "[DeniedValues] can't be checked on a DataNode")]
    [InlineData("[Url]", "Uri", "[Url] can't be checked on a Uri")]
    [InlineData("[Phone]", "long", "[Phone] can't be checked on a long")]
    public void AnAttributeThatCanNotHoldSaysWhy(string attribute, string type, string violation) =>
        Assert.Equal(new([], [violation], []), new Reading(RulesOf(attribute, type)));

    [Theory]
    [InlineData("[Compare(\"Title\")]", "Compare")]
    [InlineData("[CustomValidation(typeof(Post), \"Check\")]", "CustomValidation")]
    [InlineData("[EnumDataType(typeof(Sea))]", "EnumDataType")]
    [InlineData("[Tide]", "Tide")]
    [InlineData("[Lights.Range(1)]", "Range")]
    [InlineData("[Ebb(1, 5)]", "Ebb")]
    [InlineData("[Flood(1, 2)]", "Flood")]
    public void AnAttributeThatCanNotRunIsNamed(string attribute, string name)
    {
        const string Custom = """
            public sealed class TideAttribute : ValidationAttribute { }

            public sealed class Ebb(int low, int high) : RangeAttribute(low, high) { }

            public sealed class FloodAttribute(int low, int high) : LengthAttribute(low, high) { }

            namespace Lights { public sealed class RangeAttribute(int reach) : ValidationAttribute { public int Reach => reach; } }
            """;

        Assert.Equal(new([], [], [name]), new Reading(RulesOf(attribute, "string", Custom)));
    }

    [Theory]
    [InlineData("[Display(Name = \"x\")]")]
    [InlineData("[Key]")]
    [InlineData("[DataType(DataType.Date)]")]
    [InlineData("[Lights.Range(1)]")]
    [InlineData("[DefaultValue(\"x\")]")]
    public void AnAttributeOfAnotherKindIsNoMatter(string attribute) => Assert.Equal(
        new([], [], []), new Reading(RulesOf(attribute, "string", "namespace Lights { public sealed class RangeAttribute(int reach) : Attribute { public int Reach => reach; } }")));

    [Theory]
    [InlineData("[Range]")]
    [InlineData("[Range(1)]")]
    [InlineData("[Range(1, )]")]
    [InlineData("[Range(1, \"a\")]")]
    [InlineData("[Range(1, 2, 3)]")]
    [InlineData("[Range(typeof(Missing), \"1\", \"2\")]")]
    [InlineData("[Range(typeof(List<>), \"1\", missing)]")]
    [InlineData("[Range(1, 5, Missing = 1)]")]
    [InlineData("[Range(1, 5, MinimumIsExclusive = )]")]
    [InlineData("[Range(1, 5, MinimumIsExclusive = \"a\")]")]
    [InlineData("[RegularExpression]")]
    [InlineData("[RegularExpression(missing)]")]
    [InlineData("[StringLength(2 / 0)]")]
    [InlineData("[Length(1)]")]
    [InlineData("[AllowedValues(missing, 1)]")]
    [InlineData("[AllowedValues(new object[] { missing })]")]
    [InlineData("[AllowedValues((object[])null, 1)]")]
    [InlineData("[AllowedValues(Sea.Missing)]")]
    [InlineData("[FileExtensions(Extensions = new[] { \"a\" })]")]
    [InlineData("[MinLength(1, ErrorMessage = 5)]")]
    [InlineData("[Missing(1)]")]
    [InlineData("[Url(]")]
    [InlineData("[")]
    public void OfWhatTheCompilerTellsNothingIsSaid(string attribute)
    {
        var reading = RulesOf(attribute, "string");

        Assert.Empty(reading.Unchecked);
        Assert.Empty(reading.Violations);
        Assert.NotNull(DefaultOf(attribute.Replace("Range", "DefaultValue"), "string"));
    }

    [Fact]
    public void AReadingIsEqualToTheNextAndHoldsNoCompilerObject()
    {
        var attributes = string.Join("\n", Known.Where(row => row.Data.Item2 == "string").Select(row => row.Data.Item1).Distinct().Take(9)) + "[Compare(\"x\")][Range(5, 1)]";
        var (first, second) = (RulesOf(attributes, "string"), RulesOf(attributes, "string"));

        Assert.Equal(first, second);
        Assert.NotEqual(first, RulesOf(attributes, "int"));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEmpty(first.Rules);
        Assert.Empty(ModelWalk.CompilerObjects(first));
    }

    private static EquatableArray<string> Texts(params string[] texts) => texts.ToEquatableArray();

    // Shows every part where two differ.
    private sealed record Reading(EquatableArray<ValueRule> Rules, EquatableArray<string> Violations, EquatableArray<string> Unchecked)
    {
        public Reading(ValueRule[] rules, string[] violations, string[] others)
            : this(rules.ToEquatableArray(), violations.ToEquatableArray(), others.ToEquatableArray())
        {
        }

        public Reading(Declarations.Rules.RuleReading reading)
            : this(reading.Rules, reading.Violations, reading.Unchecked)
        {
        }

        public override string ToString() => string.Join("; ", [.. Rules.Select(rule => rule.ToString()), .. Violations, .. Unchecked]);
    }
}
