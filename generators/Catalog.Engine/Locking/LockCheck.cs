using System.Globalization;
using Catalog.Engine.Collections;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Locking;

/// <summary>Holds a collection to its lock.</summary>
public static class LockCheck
{
    // Whoever rewrites all documents knows that they have changed.
    private const int MaximalDocuments = 100;

    /// <summary>What is not as it is locked.</summary>
    /// <param name="locked">The lock.</param>
    /// <param name="schema">The fields as they are.</param>
    /// <param name="documents">The documents as they are, in order.</param>
    /// <param name="isCut">Whether a fault may have lost some of them.</param>
    public static IEnumerable<Problem> Of(SchemaLock locked, Schema schema, IReadOnlyList<Ordered<PlacedDocument>> documents, bool isCut)
    {
        var guarded = GuardedDocuments.Of(documents);

        // What a fault took away has not vanished.
        var isWhole = guarded.AreSound && !isCut;
        return Fields(locked, GuardedField.Of(schema, guarded).ToList(), isWhole).Concat(Documents(locked, guarded, isWhole));
    }

    private static IEnumerable<Problem> Fields(SchemaLock locked, List<GuardedField> fields, bool isWhole)
    {
        var now = fields.ToDictionary(field => field.Path, StringComparer.Ordinal);
        var known = new HashSet<string>(locked.Fields.Select(field => field.Path), StringComparer.Ordinal);

        // What stands in a field that is another one now is told with it.
        var told = new List<string>();
        foreach (var field in locked.Fields.OrderBy(field => field.Path, StringComparer.Ordinal).Where(field => !told.Exists(path => FieldPath.IsIn(field.Path, path))))
        {
            var isThere = now.TryGetValue(field.Path, out var present);
            if (isThere && LockedType.Of(present!.Field) == field.Type)
            {
                continue;
            }

            if (!isThere || LockedType.Of(present!.Field).Name != field.Type.Name)
            {
                told.Add(field.Path);
            }

            var origin = isThere ? new FieldDrift(field, present!).Origin() : null;
            if (origin is not null || isWhole)
            {
                yield return Drift(locked, field, present, origin);
            }
        }

        foreach (var field in fields.Where(field => !known.Contains(field.Path) && !told.Exists(path => FieldPath.IsIn(field.Path, path))))
        {
            told.Add(field.Path);
            if (field.FirstDocument is { } document)
            {
                yield return News(locked, document, $"The field '{Excerpt.Of(field.Path)}' is new, and the document '{Excerpt.Of(document.Id)}' has it first,");
            }
        }
    }

    private static Problem Drift(SchemaLock locked, LockedField field, GuardedField? now, (string Path, Place Place, string Cause)? origin)
    {
        var (path, place, cause) = origin ?? (locked.Path, field.Place, CauseOf(field, now));
        var problem = Problem.At(
            Fault.FieldDrift,
            path,
            place,
            Excerpt.Of(field.Path),
            locked.Collection,
            field.Type.ToText(),
            now is null ? "in no document" : LockedType.Of(now.Field).ToText(),
            cause);
        return origin is null ? problem : problem with { Related = new RelatedPlace(locked.Path, field.Place) };
    }

    // A property that may be null is another one for code that asks.
    private static string CauseOf(LockedField field, GuardedField? now) => now is not null && LockedType.Of(now.Field) == field.Type with { IsOptional = false }
        ? "nothing lacks a value any more"
        : $"when it was locked, the document '{Excerpt.Of(field.Document)}' had it first";

    private static IEnumerable<Problem> Documents(SchemaLock locked, GuardedDocuments documents, bool isWhole)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in locked.Documents)
        {
            hashes[document.Id] = document.ContentHash;
        }

        var sound = documents.Listed.Where(document => !document.Document.Document.IsFaulty).ToList();
        var present = new HashSet<string>(documents.Listed.Select(document => document.Id), StringComparer.Ordinal);
        var lost = isWhole ? locked.Documents.Where(document => !present.Contains(document.Id)).ToList() : [];
        var changed = sound.Where(document => hashes.TryGetValue(document.Id, out var hash) && hash != document.Document.ContentHash).ToList();
        var added = sound.Where(document => !hashes.ContainsKey(document.Id)).ToList();
        return Few(
                lost,
                document => Lost(locked, document.Place, $"The document '{Excerpt.Of(document.Id)}' is"),
                (document, count) => Lost(locked, document.Place, $"{count} more documents are"))
            .Concat(Few(
                changed,
                document => News(locked, document, $"The document '{Excerpt.Of(document.Id)}' has changed"),
                (document, count) => News(locked, document, $"{count} more documents have changed")))
            .Concat(Few(
                added,
                document => News(locked, document, $"The document '{Excerpt.Of(document.Id)}' is new"),
                (document, count) => News(locked, document, $"{count} more documents are new")));
    }

    private static IEnumerable<Problem> Few<T>(List<T> all, Func<T, Problem> one, Func<T, string, Problem> rest) => all.Take(MaximalDocuments)
        .Select(one)
        .Concat(all.Skip(MaximalDocuments).Take(1).Select(first => rest(first, (all.Count - MaximalDocuments).ToString(CultureInfo.InvariantCulture))));

    private static Problem Lost(SchemaLock locked, Place place, string what) => Problem.At(Fault.DocumentVanished, locked.Path, place, what, locked.Collection);

    private static Problem News(SchemaLock locked, PlacedDocument document, string what) => document.Problem(Fault.ChangedSinceLock, what, locked.Collection);
}
