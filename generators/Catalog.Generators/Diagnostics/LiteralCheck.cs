using System.Collections.Immutable;
using System.Globalization;
using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using Catalog.Generators.Documents;
using Catalog.Generators.Reading;

namespace Catalog.Generators.Diagnostics;

/// <summary>Holds the size of all documents against what literals can be.</summary>
internal static class LiteralCheck
{
    public static EquatableArray<Problem> Of((LiteralLoad Load, ImmutableArray<FileReading> Readings) input, CancellationToken cancellation)
    {
        var (load, readings) = input;
        if (!load.IsNear)
        {
            return EquatableArray<Problem>.Empty;
        }

        // The largest document is the one to look at first.
        var largest = readings
            .OrderByDescending(reading => reading.Documents.Sum(document => document.Document.Body.Paragraphs.Sum(paragraph => paragraph.Length)))
            .ThenBy(reading => reading.Options.SourcePath, CodePointOrder.Instance)
            .First();
        var percent = (load.Bytes * 100 / LiteralLoad.Capacity).ToString(CultureInfo.InvariantCulture);
        return new[]
        {
            Problem.At(load.IsOver ? Fault.LiteralLimit : Fault.NearLiteralLimit, largest.Options.Path, Place.Beginning, percent),
        }.ToEquatableArray();
    }
}
