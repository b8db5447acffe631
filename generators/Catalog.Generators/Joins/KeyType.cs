using Catalog.Engine.Binding;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Generators.Joins;

/// <summary>The type of a key.</summary>
/// <param name="Property">The property that holds it.</param>
/// <param name="Type">Its type.</param>
internal sealed record KeyType(string Property, FieldType Type)
{
    /// <summary>The value that a text stands for, or null.</summary>
    public Value? Read(string text) => new ValueBinder("", new List<Problem>()).Bind("", new Scalar(text, ScalarStyle.Text, Place.Beginning), Type);
}
