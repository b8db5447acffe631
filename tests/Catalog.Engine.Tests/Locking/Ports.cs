using Catalog.Engine.Collections;
using Catalog.Engine.Locking;
using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Tests.Locking;

/// <summary>A collection of YAML files, each with its id and its text.</summary>
internal sealed class Ports
{
    private readonly Schema _schema;
    private readonly IReadOnlyList<Ordered<PlacedDocument>> _documents;
    private readonly bool _isCut;

    public Ports(params (string Id, string Text)[] files)
    {
        var readings = files.Select(file => Read(file.Id.Contains('.', StringComparison.Ordinal) ? file.Id : file.Id + ".yaml", file.Text)).ToList();
        _documents = PlacedDocument.InOrder(readings);
        _isCut = readings.Exists(file => file.IsCut);
        _schema = Schema.Of([.. _documents
            .Where(document => document.IsListed)
            .Select(document => DocumentOutline.Of(document.Item.Id, document.Item.Document.Title, document.Item.Document.Document))]);
    }

    public SchemaLock Lock => SchemaLock.Of("Ports", _schema, _documents);

    /// <summary>The lock as it is read from the file that is written.</summary>
    public SchemaLock Reread()
    {
        var reading = LockReading.Of("Ports.catalog.json", LockText.Of(Lock), damage: null);
        Assert.Empty(reading.Problems);
        return reading.Lock!;
    }

    /// <summary>What is wrong by a lock, each with its file, its place and what it says.</summary>
    public IEnumerable<string> Held(SchemaLock locked) => LockCheck.Of(locked, _schema, _documents, _isCut).Select(Line);

    /// <summary>What has drifted.</summary>
    public IEnumerable<string> Drifts(SchemaLock locked) =>
        LockCheck.Of(locked, _schema, _documents, _isCut).Where(problem => problem.Fault == Fault.FieldDrift).Select(Line);

    private static string Line(Problem problem) => FormattableString.Invariant(
        $"{problem.Path}({problem.Place.Line + 1},{problem.Place.Column + 1}): {problem.Fault}: {string.Join(" | ", problem.Arguments)}");

    private static FileReading Read(string path, string text) => FileReading.Of(
        new DocumentOptions { Path = path, SourcePath = path, Folders = "", Exclude = "draft", Collection = new("Ports", null, null, null) }, text, damage: null);
}
