using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Problems;
using Catalog.Engine.Storage;

namespace Catalog.Generators.Reading;

/// <summary>A packed collection, as far as the compiler must know it.</summary>
/// <param name="Head">What does not grow with every document.</param>
/// <param name="Files">The files with the fields of their documents; none where nobody asks for them.</param>
/// <param name="Problems">What is wrong with the collection.</param>
internal sealed record PackReading(PackHead? Head, EquatableArray<FileReading> Files, EquatableArray<Problem> Problems)
{
    /// <summary>The path of the file where is told what concerns the whole collection.</summary>
    public string FirstPath { get; init; } = "";

    /// <summary>The name of the collection.</summary>
    public string Name { get; init; } = "";

    public static PackReading Read(PackInput input, CancellationToken cancellation)
    {
        var (reading, fields) = input;
        if (reading.Head is not { } head)
        {
            return new(null, EquatableArray<FileReading>.Empty, reading.Problems) { Name = Path.GetFileName(reading.Stem) };
        }

        var whole = new PackReading(head, EquatableArray<FileReading>.Empty, reading.Problems) { FirstPath = reading.FirstPath, Name = head.Collection.Name };
        return fields is null ? whole
            : FieldsText.Read(fields.Read(cancellation), head.Collection, fields.PathOf) is { } files ? whole with { Files = files }
            : whole with { Problems = reading.Problems.Append(fields.Spoilt()).ToEquatableArray() };
    }
}
