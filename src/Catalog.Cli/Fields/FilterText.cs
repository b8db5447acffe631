using System.Diagnostics.CodeAnalysis;

namespace Catalog.Cli.Fields;

/// <summary>A filter as the user wrote it: <c>name=value</c>, <c>name!=value</c> or <c>name~value</c>.</summary>
internal sealed record FilterText(string Name, FilterOperator Operator, string Value)
{
    public static bool TryParse(string text, [NotNullWhen(true)] out FilterText? filter)
    {
        var at = text.AsSpan().IndexOfAny('=', '~');
        var isUnequal = at > 0 && text[at] == '=' && text[at - 1] == '!';
        var name = at < 0 ? "" : text[..(isUnequal ? at - 1 : at)].Trim();
        var comparison = isUnequal ? FilterOperator.Unequal : at >= 0 && text[at] == '~' ? FilterOperator.Contains : FilterOperator.Equal;
        filter = name.Length == 0 ? null : new FilterText(name, comparison, text[(at + 1)..].Trim());
        return filter is not null;
    }
}
