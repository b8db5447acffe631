using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Binding;

/// <summary>Turns pieces of text into values.</summary>
internal sealed class ScalarBinder(string path, ICollection<Problem> problems, ICollection<ReferenceUse> references)
{
    private readonly Misfits _misfits = new(path, problems);

    /// <summary>The value of a type that one piece of text fills; null where it does not fit and is reported.</summary>
    public Value? Bind(string field, Scalar scalar, FieldType type) => type switch
    {
        ScalarFieldType { Scalar.Kind: var kind } => Bind(field, scalar, kind),
        EnumFieldType members => Bind(field, scalar, members),
        ReferenceFieldType reference => Bind(field, scalar, reference),
        _ => throw new InvalidOperationException(type.GetType().Name),
    };

    private ScalarValue? Bind(string field, Scalar scalar, ScalarKind kind)
    {
        var text = ScalarConversion.Read(scalar.Text, kind);
        if (text is null)
        {
            _misfits.Add(field, scalar, ScalarConversion.Expected(kind));
        }

        return text is null ? null : new ScalarValue(kind, text);
    }

    private EnumValue? Bind(string field, Scalar scalar, EnumFieldType type)
    {
        if (EnumMatch.Of(scalar.Text, type.Members) is { } member)
        {
            return new EnumValue(type.Name, member);
        }

        var near = EnumMatch.Near(scalar.Text, type.Members);
        problems.Add(Problem.At(
            Fault.UnknownEnumMember,
            path,
            scalar.Place,
            Excerpt.Of(scalar.Text),
            Excerpt.Of(field),
            type.DisplayName,
            near is null ? $"its members are {string.Join(", ", type.Members.Select(known => known.Text))}" : $"did you mean '{near}'?"));
        return null;
    }

    // Whether there is such a document only the collection of its class knows.
    private ReferenceValue Bind(string field, Scalar scalar, ReferenceFieldType type)
    {
        var text = scalar.Text.Trim();
        references.Add(new(field, type.Name, text, scalar.Place));
        return new ReferenceValue(type.Name, text);
    }
}
