using Catalog.Engine.Documents;

namespace Catalog.Engine.Typing;

/// <summary>What a collection must know of a document: no values, no places, no body.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="IsFaulty">Whether it was not read in full.</param>
public sealed record DocumentOutline(string Id, string Title, MappingShape Fields, bool IsFaulty)
{
    /// <summary>How many documents of this id stand before it in its file.</summary>
    public int Occurrence { get; init; }

    /// <summary>Its former ids.</summary>
    public EquatableArray<string> Aliases { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The fields that say what its id or its title says.</summary>
    public EquatableArray<string> Identity { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The outline of a document.</summary>
    public static DocumentOutline Of(string id, string title, Document document) =>
        new(id, title, MappingShape.Of(document.Fields), document.IsFaulty)
        {
            Identity = document.Fields.Where(field => Says(field, "id", id) || Says(field, "title", title)).Select(field => field.Name).ToEquatableArray(),
        };

    private static bool Says(FieldNode field, string name, string text) =>
        string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase) && field.Value is Scalar scalar && (scalar.Text == text || scalar.Text.Trim() == text);
}
