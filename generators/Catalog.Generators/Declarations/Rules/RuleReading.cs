using Catalog.Engine;
using Catalog.Engine.Rules;

namespace Catalog.Generators.Declarations.Rules;

/// <summary>What the validation attributes of a property say.</summary>
/// <param name="Rules">The rules that its values keep.</param>
/// <param name="Violations">Why an attribute can't hold on it, such as <c>[Range] can't be checked on a bool</c>.</param>
/// <param name="Unchecked">The names of the attributes that can't run while compiling, such as <c>Compare</c>.</param>
internal sealed record RuleReading(EquatableArray<ValueRule> Rules, EquatableArray<string> Violations, EquatableArray<string> Unchecked);
