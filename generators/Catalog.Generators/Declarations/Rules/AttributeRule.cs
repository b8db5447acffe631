using Catalog.Engine.Rules;

namespace Catalog.Generators.Declarations.Rules;

/// <summary>What one attribute says: a rule, or why it is none; neither where the compiler has more to tell.</summary>
internal readonly record struct AttributeRule(ValueRule? Rule, string? Violation)
{
    public static implicit operator AttributeRule(ValueRule? rule) => new(rule, null);

    public static AttributeRule Flawed(string violation) => new(null, violation);
}
