using Catalog.Engine.Documents;

namespace Catalog.Engine.Typing;

/// <summary>What a collection must know of a document: no values, no places, no body.</summary>
public sealed record DocumentOutline(string Id, string Title, EquatableArray<FieldShape> Fields, bool IsFaulty)
{
    /// <summary>The outline of a document.</summary>
    public static DocumentOutline Of(string id, string title, Document document) => new(
        id,
        title,
        document.Fields.Select(field => new FieldShape(field.Name, Shape.Of(field.Value))).ToEquatableArray(),
        document.IsFaulty);
}
