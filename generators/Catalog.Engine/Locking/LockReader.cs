using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Formats.Json;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Locking;

/// <summary>Reads one lock file; whatever is wrong with it is a problem at its place.</summary>
internal sealed class LockReader(string path, string text)
{
    private const int HashLength = 64;

    private static readonly string[] MergeMarks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];
    private static readonly string[] Members = ["catalog", "collection", "fields", "documents"];
    private static readonly string[] FieldMembers = ["type", "format", "optional", "document"];

    private readonly List<Problem> _problems = [];

    public LockReading Read()
    {
        if (text.Length > ReadingLimits.FileLength)
        {
            Add(Place.Beginning, FormattableString.Invariant($"it has more than {ReadingLimits.FileLength} characters"));
            return new(path, null, _problems.ToEquatableArray());
        }

        var nodes = new JsonLanguage().Read(DataText.Of(path, text));
        _problems.AddRange(nodes.Problems.Select(Explain));
        var (root, isSound) = (nodes.Roots.FirstOrDefault(), nodes is { IsCut: false, Problems.Count: 0 });
        var locked = nodes.IsCut ? null : root is Mapping mapping ? Lock(mapping) : NoLock(root);
        return new(path, _problems.Count > 0 ? null : locked, _problems.Take(ReadingLimits.Problems).ToEquatableArray())
        {
            IsOther = isSound && root is not null && (root as Mapping)?.Find("catalog") is null,
        };
    }

    private SchemaLock? NoLock(Node? root)
    {
        Add(root?.Place ?? Place.Beginning, "it holds no JSON object");
        return null;
    }

    private SchemaLock? Lock(Mapping root)
    {
        var version = Member(root, "catalog", "the version of the file");
        if (version is null)
        {
            return null;
        }

        if (version is not Scalar { Text: SchemaLock.Version })
        {
            // What else a later version says is nobody's guess.
            Add(version.Place, $"the version {(version is Scalar other ? $"'{Excerpt.Of(other.Text)}'" : "that stands here")} is not known, {SchemaLock.Version} is");
            return null;
        }

        Refuse(root, Members);
        var collection = Text(root, "collection", "the name of the collection");
        var fields = Entries(root, "fields").Select(Field).ToList();
        var documents = Entries(root, "documents").Select(Document).ToList();
        return collection is null ? null : new(
            path, collection.Text, collection.Place, fields.OfType<LockedField>().ToEquatableArray(), documents.OfType<LockedDocument>().ToEquatableArray());
    }

    private LockedField? Field(FieldNode entry)
    {
        if (entry.Value is not Mapping mapping)
        {
            Add(entry.Value.Place, "an object with the type of the field is expected");
            return null;
        }

        Refuse(mapping, FieldMembers);
        var type = Text(mapping, "type", "the type of the field");
        if (type is not null && !TypeText.IsValid(type.Text))
        {
            Add(type.Place, $"'{Excerpt.Of(type.Text)}' is no type");
        }

        var format = mapping.Find("format") is null ? null : Text(mapping, "format", "the format of the values");
        var document = Text(mapping, "document", "the id of a document");
        return type is null || document is null ? null : new(entry.Name, new(type.Text, format?.Text, IsTrue(mapping, "optional")), document.Text, entry.NamePlace);
    }

    private LockedDocument? Document(FieldNode entry)
    {
        if (entry.Value is Scalar { Style: ScalarStyle.Text, Text: { Length: HashLength } hash } && hash.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')))
        {
            return new(entry.Name, hash, entry.NamePlace);
        }

        Add(entry.Value.Place, "the hash of a document is expected: 64 hexadecimal digits in lower case");
        return null;
    }

    private bool IsTrue(Mapping mapping, string name)
    {
        var value = mapping.Find(name);
        if (value is not (null or Scalar { Style: ScalarStyle.Plain, Text: "true" or "false" }))
        {
            Add(value.Place, "true or false is expected");
        }

        return value is Scalar { Text: "true" };
    }

    private IEnumerable<FieldNode> Entries(Mapping root, string name)
    {
        var value = Member(root, name, "an object");
        if (value is not (null or Mapping))
        {
            Add(value.Place, "an object is expected");
        }

        return (value as Mapping)?.Entries ?? EquatableArray<FieldNode>.Empty;
    }

    private Scalar? Text(Mapping mapping, string name, string meaning)
    {
        var value = Member(mapping, name, meaning);
        if (value is not (null or Scalar { Style: ScalarStyle.Text }))
        {
            Add(value.Place, $"{meaning} is expected, as text");
        }

        return value as Scalar;
    }

    private Node? Member(Mapping mapping, string name, string meaning)
    {
        var value = mapping.Find(name);
        if (value is null)
        {
            Add(mapping.Place with { Length = 1 }, $"'{name}' is missing: {meaning}");
        }

        return value;
    }

    private void Refuse(Mapping mapping, string[] members)
    {
        foreach (var entry in mapping.Entries.Where(entry => Array.IndexOf(members, entry.Name) < 0))
        {
            Add(entry.NamePlace, $"'{Excerpt.Of(entry.Name)}' is not known; {string.Join(", ", members)} are");
        }
    }

    private Problem Explain(Problem problem) => LockReading.Unusable(path, problem.Place, problem.Fault switch
    {
        Fault.DuplicateKey => $"the key '{problem.Arguments[0]}' stands twice, first in line {problem.Arguments[1]}",
        Fault.LoneSurrogate => $"'{problem.Arguments[0]}' is half of a surrogate pair",
        _ when IsMerge(problem.Place) => "a merge left its marks here",
        _ => problem.Arguments[problem.Arguments.Count - 1],
    });

    private bool IsMerge(Place place) => Array.Exists(
        MergeMarks, mark => place.Column == 0 && string.CompareOrdinal(text, place.Start, mark, 0, mark.Length) == 0);

    private void Add(Place place, string reason) => _problems.Add(LockReading.Unusable(path, place, reason));
}
