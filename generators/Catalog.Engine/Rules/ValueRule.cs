using System.Globalization;
using System.Text.RegularExpressions;
using Catalog.Engine.Binding;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Rules;

/// <summary>What a validation attribute of the framework asks of a property's values.</summary>
public abstract record ValueRule
{
    private static readonly Regex Placeholder = new(@"\{\{|\}\}|\{([0-9]{1,2})(?:,[^{}:]*)?(?::[^{}]*)?\}", RegexOptions.CultureInvariant);

    /// <summary>The user's own message, or null.</summary>
    public string? Message { get; init; }

    /// <summary>Whether on a list the rule holds for the list as one, as those about lengths do, and not for each of its elements.</summary>
    public virtual bool CountsItems => false;

    /// <summary>Whether a document may lack the value where its property is nullable.</summary>
    public virtual bool AllowsMissing => true;

    /// <summary>Why no value can be checked by the rule as it was written, or null.</summary>
    public virtual string? Flaw => null;

    /// <summary>What the user's message writes for <c>{1}</c>, <c>{2}</c>, in the framework's order.</summary>
    protected virtual IReadOnlyList<string> Arguments => [];

    /// <summary>Whether the rule says anything of values of a type.</summary>
    public abstract bool Judges(FieldType type);

    /// <summary>Why a value breaks the rule, such as <c>it must be from 1 to 5</c>; null where it keeps it or is none of the rule's.</summary>
    public abstract string? Violation(Value value);

    /// <summary>The user's message of a value that breaks the rule, else the reason; null where the value keeps it.</summary>
    /// <param name="field">What <c>{0}</c> stands for.</param>
    /// <param name="value">The value.</param>
    public string? Explain(string field, Value value) =>
        Violation(value) is not { } violation ? null
        : Message is null ? violation
        : Placeholder.Replace(Message, match => Fill(match, field));

    private string Fill(Match match, string field) => match.Value switch
    {
        "{{" => "{",
        "}}" => "}",
        _ => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) switch
        {
            0 => field,
            var index when index <= Arguments.Count => Arguments[index - 1],
            _ => match.Value,
        },
    };
}
