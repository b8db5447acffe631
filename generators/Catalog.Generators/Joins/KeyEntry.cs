namespace Catalog.Generators.Joins;

/// <summary>The key of a document.</summary>
/// <param name="Property">The property that holds it.</param>
/// <param name="Text">The text by which it is compared.</param>
/// <param name="Shown">The text that documents write.</param>
/// <param name="Id">The document.</param>
internal sealed record KeyEntry(string Property, string Text, string Shown, string Id)
{
    /// <summary>Orders by property, then by text.</summary>
    public static readonly IComparer<KeyEntry> Order = Comparer<KeyEntry>.Create((a, b) =>
        string.CompareOrdinal(a.Property, b.Property) is not 0 and var byProperty ? byProperty : string.CompareOrdinal(a.Text, b.Text));
}
