using System.ComponentModel.DataAnnotations;
using Catalog.Engine.Binding;
using Catalog.Engine.Rules;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Rules;

/// <summary>What is an address, a number, a file: what the framework says is one.</summary>
public class TextRuleTests
{
    public static TheoryData<string> Texts =>
    [
        "", " ", "\t", "a", "@", "a@b", "a@", "@b", "a@b@c", "keeper@example.org", "a@b\r", "\na@b", " a@b ",
        "http://", "HTTPS://x", "ftp://x", " http://x", "example.org", "http:/x", "mailto:a@b",
        "555-0123", "+47 55 01 23 45", "(555) 0123 x5", "555 ext. 5", "555 ext 5", "555 EXT5", "ext. 5", "555x", "555 ext.", "5x5x5", "٣٤٥", "555\u00A01", "555 5 ",
        "4111 1111 1111 1111", "4111-1111-1111-1112", "79927398713", "0", "18", "-", "٤", "4111x",
        "SGFyYm91cg==", "SGFyYm91cg=", "SGFy Ym91\ncg==", "AB==", "A===", "====", "SGF$", "SGF\u00A0yAA",
        "a.png", "A.JPEG", "a.gif.txt", "a", "a.", ".png", "a.png/b", "a.png\\b", "a b.jpg", "a.p ng", "\0.png", "<|>.gif", "a:b.png",
    ];

    [Theory, MemberData(nameof(Texts))]
    public void TheFrameworkAgreesOnATextThatPeopleWrite(string text)
    {
        Oracle.Agree(new EmailAddressRule(), new EmailAddressAttribute(), text);
        Oracle.Agree(new UrlRule(), new UrlAttribute(), text);
        Oracle.Agree(new PhoneRule(), new PhoneAttribute(), text);
        Oracle.Agree(new CreditCardRule(), new CreditCardAttribute(), text);
        Oracle.Agree(new Base64StringRule(), new Base64StringAttribute(), text);
        Oracle.Agree(new FileExtensionsRule(), new FileExtensionsAttribute(), text);
        Oracle.Agree(new RequiredRule(), new RequiredAttribute(), text);
        Oracle.Agree(new RequiredRule(AllowEmptyStrings: true), new RequiredAttribute { AllowEmptyStrings = true }, text);
    }

    [Fact]
    public void TheFrameworkAgreesOnAddresses() =>
        Oracle.AgreeOnAll(new EmailAddressRule(), new EmailAddressAttribute(), "@", "a", "\r", "\n", "\u2028", " ", ".");

    [Fact]
    public void TheFrameworkAgreesOnUrls() =>
        Oracle.AgreeOnAll(new UrlRule(), new UrlAttribute(), "http", "HTTPS", "ftp", ":", "/", "//", "s", "ſ", " ");

    [Fact]
    public void TheFrameworkAgreesOnTelephoneNumbers() =>
        Oracle.AgreeOnAll(new PhoneRule(), new PhoneAttribute(), "1", "٣", "+", "-", "(", " ", "\u00A0", "\n", "ext.", "Ext", "x", "X", ".", "e");

    [Fact]
    public void TheFrameworkAgreesOnCreditCards() =>
        Oracle.AgreeOnAll(new CreditCardRule(), new CreditCardAttribute(), "0", "1", "5", "9", "-", " ", "٤", "\t");

    [Fact]
    public void TheFrameworkAgreesOnBase64() =>
        Oracle.AgreeOnAll(new Base64StringRule(), new Base64StringAttribute(), "A", "z", "+", "/", "AB==", "ABC=", "=", " ", "\r\n", "-", "\u00A0");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("txt")]
    [InlineData(".TXT, md")]
    [InlineData("txt,,md")]
    [InlineData("tar.gz,I")]
    public void TheFrameworkAgreesOnFiles(string? extensions)
    {
        var attribute = extensions is null ? new FileExtensionsAttribute() : new FileExtensionsAttribute { Extensions = extensions };

        Oracle.AgreeOnAll(new FileExtensionsRule(extensions), attribute, "a", ".", ".png", ".GIF", ".txt", ".md", ".i", "/", "tar.gz", " ", "ı");
    }

    [Fact]
    public void AMessageSaysWhatIsExpected()
    {
        Assert.Equal("it must be an e-mail address, such as keeper@example.org", new EmailAddressRule().Violation(Oracle.Text("keeper")));
        Assert.Equal("it must begin with http://, https:// or ftp://", new UrlRule().Violation(Oracle.Text("example.org")));
        Assert.Equal("it must be a telephone number, such as +47 55 01 23 45 or 555-0123 ext. 5", new PhoneRule().Violation(Oracle.Text("n/a")));
        Assert.Equal("it must be the number of a credit card, in digits, blanks and hyphens", new CreditCardRule().Violation(Oracle.Text("12")));
        Assert.Equal("it must be Base64, such as SGFyYm91cg==", new Base64StringRule().Violation(Oracle.Text("SGF")));
        Assert.Equal(
            "it must be the name of a file that ends in one of .png, .jpg, .jpeg, .gif", new FileExtensionsRule().Violation(Oracle.Text("light.txt")));
        Assert.Equal("it must not be empty or white space alone", new RequiredRule().Violation(Oracle.Text(" \n")));
    }

    [Fact]
    public void ItsOwnExampleIsOne()
    {
        Assert.Null(new EmailAddressRule().Violation(Oracle.Text("keeper@example.org")));
        Assert.Null(new PhoneRule().Violation(Oracle.Text("+47 55 01 23 45")));
        Assert.Null(new PhoneRule().Violation(Oracle.Text("555-0123 ext. 5")));
        Assert.Null(new Base64StringRule().Violation(Oracle.Text("SGFyYm91cg==")));
    }

    [Fact]
    public void NothingIsSaidOfWhatIsNoString()
    {
        ValueRule[] rules = [new EmailAddressRule(), new UrlRule(), new PhoneRule(), new CreditCardRule(), new Base64StringRule(), new FileExtensionsRule()];

        Assert.All(rules, rule => Assert.Null(rule.Violation(new ScalarValue(ScalarKind.Int32, "12"))));
        Assert.All(rules, rule => Assert.False(rule.Judges(new ScalarFieldType(new(ScalarKind.Uri)))));
        Assert.All(rules, rule => Assert.True(rule.Judges(new ScalarFieldType(ScalarType.String))));
    }

    [Fact]
    public void OnlyARequiredValueMayNotBeMissing()
    {
        Assert.False(new RequiredRule(AllowEmptyStrings: true).AllowsMissing);
        Assert.True(new EmailAddressRule().AllowsMissing);
        Assert.True(new RequiredRule().Judges(new DataFieldType()));
    }
}
