using Catalog.Engine;
using Catalog.Engine.Text;

namespace Catalog.Generators.Collections;

/// <summary>A document in its collection.</summary>
/// <param name="Id">Its id.</param>
/// <param name="SourcePath">Its file.</param>
/// <param name="Occurrence">How many documents of the id, case ignored, stand before it in the file.</param>
/// <param name="Name">The name of the static property that gives it.</param>
/// <param name="BackingField">The field that holds it.</param>
/// <param name="IsVisible">Whether the property is for users, and not for the collection alone.</param>
/// <param name="IsListed">Whether the collection lists it: of documents with one id, it lists the first.</param>
internal sealed record MemberModel(
    string Id, string SourcePath, int Occurrence, string Name, string BackingField, bool IsVisible, bool IsListed)
{
    /// <summary>The names that the property once had.</summary>
    public EquatableArray<FormerName> FormerNames { get; init; } = EquatableArray<FormerName>.Empty;

    /// <summary>Orders by id, then by path, then as the documents stand in their file.</summary>
    public int CompareTo(string id, string sourcePath, int occurrence) =>
        CodePointOrder.Instance.Compare(Id, id) is not 0 and var byId ? byId
        : CodePointOrder.Instance.Compare(SourcePath, sourcePath) is not 0 and var byPath ? byPath
        : Occurrence.CompareTo(occurrence);
}
