namespace Catalog.Engine.Rules;

/// <summary><c>[CreditCard]</c>: digits, blanks and hyphens whose check digit is right (Luhn, ISO/IEC 7812).</summary>
public sealed record CreditCardRule : TextRule
{
    /// <inheritdoc/>
    protected override string? Violation(string text)
    {
        var digits = text.Where(c => c is not ('-' or ' ')).Reverse().ToList();
        return digits.TrueForAll(c => c is >= '0' and <= '9') && digits.Select(Weight).Sum() % 10 == 0
            ? null
            : "it must be the number of a credit card, in digits, blanks and hyphens";
    }

    // Every second digit from the right counts twice, and of what it gives each digit counts.
    private static int Weight(char digit, int place) => (digit - '0') * (1 + (place % 2)) is var weight && weight > 9 ? weight - 9 : weight;
}
