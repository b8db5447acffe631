namespace Catalog.Engine.Rules;

/// <summary><c>[EmailAddress]</c>: one <c>@</c> with something on either side, on one line.</summary>
public sealed record EmailAddressRule : TextRule
{
    /// <inheritdoc/>
    protected override string? Violation(string text)
    {
        var at = text.IndexOf('@');
        var isAddress = at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && text.IndexOfAny(['\r', '\n']) < 0;
        return isAddress ? null : "it must be an e-mail address, such as keeper@example.org";
    }
}
