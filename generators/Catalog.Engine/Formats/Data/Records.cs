using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Data;

/// <summary>Makes documents of the records of a file that may hold many.</summary>
/// <remarks>Their ids are their own, and the file's path plays no part: a position is no id.</remarks>
internal static class Records
{
    /// <summary>A document for each record.</summary>
    /// <param name="source">The file.</param>
    /// <param name="records">The records in order.</param>
    /// <param name="earlier">What is wrong with the file as a whole, and so with every record.</param>
    public static Reading Of(DocumentSource source, IReadOnlyList<RecordNode> records, IEnumerable<Problem> earlier)
    {
        var problems = earlier.ToList();
        var isFaulty = problems.Count > 0;
        var identified = records
            .Where(record => IsMapping(record.Value))
            .Select(record => (Record: record, Fields: (Mapping)record.Value, Id: RecordIds.Of(record, (Mapping)record.Value, source.Key)))
            .ToList();
        var sound = identified.FindAll(item => !item.Record.IsFaulty);
        var anonymous = sound.FindAll(item => item.Id is null).ConvertAll(item => item.Fields);
        problems.AddRange(NotMappings(records, identified.Count, source));
        problems.AddRange(RecordIds.Missing(source, anonymous, anonymous.Count == sound.Count));
        var documents = identified.Select(item => Document(item.Record, item.Fields, item.Id, source) with
        {
            IsFaulty = isFaulty || item.Record.IsFaulty || item.Id is null,
        });
        return new(documents.ToEquatableArray(), problems.ToEquatableArray());
    }

    private static bool IsMapping(Node record) => record is Mapping { Entries.Count: <= ReadingLimits.Fields };

    // Where none can be a document it is the list that is none of records, and one problem says so.
    private static IEnumerable<Problem> NotMappings(IReadOnlyList<RecordNode> records, int mappings, DocumentSource source) => records
        .Where(record => !IsMapping(record.Value) && !record.IsFaulty)
        .Take(mappings == 0 ? 1 : records.Count)
        .Select(record => DataDocument.Problem(record.Value, source.Path));

    private static Document Document(RecordNode record, Mapping mapping, Scalar? id, DocumentSource source)
    {
        var title = DocumentFields.Title(mapping.Entries);
        return new Document
        {
            OwnId = id?.Text.Trim(),
            OwnIdPlace = id?.Place ?? mapping.Place,
            Title = title?.Text,
            Place = title?.Place ?? id?.Place ?? mapping.Place,
            Fields = mapping.Entries,
            Body = record.Body,
            ContentHash = ContentHash.Of(source.Text.Substring(mapping.Place.Start, mapping.End - mapping.Place.Start)),
        };
    }
}
