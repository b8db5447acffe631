using System.Globalization;
using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Collections;

/// <summary>Finds former ids that another document has, now or formerly: aliases are unique as ids are.</summary>
public static class AliasCheck
{
    private const string Advice = "take it off one of the lists; or, if the field holds no former ids, name another one with CatalogAliases";

    public static IEnumerable<Problem> Of(IReadOnlyList<Ordered<PlacedDocument>> documents)
    {
        var listed = documents.Where(document => document.IsListed).Select(document => document.Item).ToList();
        if (!listed.Exists(document => document.Document.Aliases.Count > 0))
        {
            yield break;
        }

        var owners = listed.ToDictionary(document => document.Id, document => (Document: document, document.IdPlace), StringComparer.OrdinalIgnoreCase);
        foreach (var document in listed)
        {
            foreach (var alias in document.Document.Aliases)
            {
                if (!owners.TryGetValue(alias.Text, out var owner))
                {
                    owners.Add(alias.Text, (document, alias.Place));
                }
                else if (owner.Document != document)
                {
                    yield return Clash(document, alias, owner.Document, owner.IdPlace);
                }
            }
        }
    }

    private static Problem Clash(PlacedDocument document, Scalar alias, PlacedDocument owner, Place there) =>
        Problem.At(
            Fault.DuplicateId,
            document.Path,
            alias.Place,
            Excerpt.Of(alias.Text),
            $"{owner.SourcePath}({(there.Line + 1).ToString(CultureInfo.InvariantCulture)})",
            Advice) with
        {
            Related = new RelatedPlace(owner.Path, there),
        };
}
