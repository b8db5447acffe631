using Catalog.Engine;
using Catalog.Engine.Text;

namespace Catalog.Generators.Joins;

/// <summary>The documents that refer to a document.</summary>
/// <param name="Id">The document.</param>
/// <param name="Parameter">The parameter of the property that gives them.</param>
/// <param name="Documents">They, in order of id.</param>
internal sealed record Referrers(string Id, string Parameter, EquatableArray<DocumentValue> Documents)
{
    /// <summary>Orders by document, then by parameter.</summary>
    public static readonly IComparer<Referrers> Order = Comparer<Referrers>.Create((a, b) =>
        CodePointOrder.Instance.Compare(a.Id, b.Id) is not 0 and var byId ? byId : string.CompareOrdinal(a.Parameter, b.Parameter));
}
