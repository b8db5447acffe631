using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Generators.Declarations.Rules;

/// <summary>Text in an attribute, read as a document's would be.</summary>
internal static class BoundValue
{
    /// <summary>The value of a text, or why it is none: <c>is not a decimal number, such as 3.14</c>.</summary>
    public static (Value? Value, string? Misfit) Of(string text, FieldType type)
    {
        // C# calls a member by its name, also where documents have another text for it.
        if (type.Leaf() is EnumFieldType known && known.Members.Any(member => member.Name == text))
        {
            var value = new EnumValue(known.Name, text);
            return (type is ListFieldType ? new ListValue(new[] { (Value)value }.ToEquatableArray()) : value, null);
        }

        return OfDocument(text, type);
    }

    /// <summary>The canonical text of a scalar, or why the text is none.</summary>
    public static (string? Text, string? Misfit) Of(string text, ScalarKind kind) =>
        OfDocument(text, new ScalarFieldType(new(kind))) is var (value, misfit) && value is ScalarValue scalar ? (scalar.Text, null) : (null, misfit);

    private static (Value? Value, string? Misfit) OfDocument(string text, FieldType type)
    {
        var problems = new List<Problem>();
        var value = new ValueBinder("", problems).Bind("", new Scalar(text, ScalarStyle.Text, Place.Beginning), type);
        return problems is [var problem, ..] ? (null, Phrase(problem)) : (value, null);
    }

    private static string Phrase(Problem problem) => problem.Fault == Fault.UnknownEnumMember
        ? $"is no member of {problem.Arguments[2]}: {problem.Arguments[3]}"
        : $"is not {problem.Arguments[2]}";
}
