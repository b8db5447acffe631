using System.ComponentModel.DataAnnotations;
using Catalog.Engine.Binding;
using Catalog.Engine.Rules;
using Catalog.Engine.Typing;
using CsCheck;

namespace Catalog.Engine.Tests.Rules;

/// <summary>Holds a rule to what the framework's attribute of its name says.</summary>
internal static class Oracle
{
    /// <summary>Asks both of one string.</summary>
    public static void Agree(ValueRule rule, ValidationAttribute attribute, string text) => Agree(rule, attribute, Text(text), text);

    /// <summary>Asks both of one value.</summary>
    public static void Agree(ValueRule rule, ValidationAttribute attribute, Value value, object same)
    {
        var violation = rule.Violation(value);
        Assert.True(attribute.IsValid(same) == (violation is null), $"{attribute.GetType().Name} of '{same}': {violation ?? "none"}");
    }

    /// <summary>Asks both of many strings made of some pieces, and sees that some are kept and some are not.</summary>
    public static void AgreeOnAll(ValueRule rule, ValidationAttribute attribute, params string[] pieces)
    {
        var (kept, broken) = (0, 0);
        Gen.OneOfConst(pieces).Array[0, 7].Select(string.Concat).Sample(
            text =>
            {
                Agree(rule, attribute, text);
                _ = rule.Violation(Text(text)) is null ? Interlocked.Increment(ref kept) : Interlocked.Increment(ref broken);
            },
            iter: 20_000,
            threads: 1);
        Assert.True(kept > 0 && broken > 0, $"{kept} kept, {broken} broken");
    }

    public static ScalarValue Text(string text) => new(ScalarKind.String, text);
}
