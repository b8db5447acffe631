using Catalog.Engine.Binding;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Binding;

/// <summary>A value that was bound, and the problems of binding it.</summary>
internal sealed record Bound(Value? Value, IReadOnlyList<Problem> Problems)
{
    public static Bound Of(Node node, FieldType type)
    {
        var problems = new List<Problem>();
        return new(new ValueBinder("a.txt", problems).Bind("Field", node, type), problems);
    }

    public static Bound Of(string text, ScalarKind kind) => Of(Scalar(text), TypeOf(kind));

    /// <summary>A scalar that stands on a line of its own.</summary>
    public static Scalar Scalar(string text, int line = 7) => new(text, ScalarStyle.Plain, new Place(line, 2, 100 * line, text.Length));

    public static Sequence Sequence(params string[] texts) =>
        new(texts.Select((text, i) => (Node)Scalar(text, 7 + i)).ToEquatableArray(), new Place(7, 2, 700, 1));

    public static ScalarFieldType TypeOf(ScalarKind kind) => new(new(kind));
}
