using Catalog.Engine.Documents;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats;

/// <summary>Reads a file in the format it is in.</summary>
public static class DocumentReader
{
    /// <summary>Reads the documents of a file. Nothing throws: faults are problems at their place.</summary>
    /// <param name="source">The file.</param>
    /// <param name="extension">The extension of its name, with the dot; empty where it has none.</param>
    /// <param name="format">The format that the user named, or null to tell it by extension and content.</param>
    public static Reading Read(DocumentSource source, string extension, string? format)
    {
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            return Reading.Of(Problem.At(Fault.EmptyFile, source.Path, Place.Beginning));
        }

        if (source.Text.Length > ReadingLimits.FileLength)
        {
            return Reading.Of(Problem.At(Fault.LimitExceeded, source.Path, Place.Beginning, TooLong));
        }

        var reader = format is null ? DocumentFormats.Of(extension.ToLowerInvariant(), source.Text) : DocumentFormats.Named(format);
        if (reader is null)
        {
            return Reading.Of(Unknown(source.Path, format ?? extension));
        }

        var reading = Bounded(reader.Read(source), source.Path);
        return LoneSurrogate(source) is { } problem ? reading.With(problem) : reading;
    }

    private static string TooLong => FormattableString.Invariant($"a file may have {ReadingLimits.FileLength} characters; split it");

    // A build that says the same thing a million times says nothing.
    private static Reading Bounded(Reading reading, string path) => reading.Problems.Count <= ReadingLimits.Problems ? reading : reading with
    {
        Problems = reading.Problems
            .Take(ReadingLimits.Problems)
            .Append(Problem.At(Fault.LimitExceeded, path, reading.Problems[ReadingLimits.Problems].Place, TooMany))
            .ToEquatableArray(),
    };

    private static string TooMany => FormattableString.Invariant($"the file has more than {ReadingLimits.Problems} faults; the first are reported");

    private static Problem Unknown(string path, string format)
    {
        var names = DocumentFormats.All.Select(known => known.Name).ToList();
        var near = NearMiss.Of(format, names);
        return Problem.At(
            Fault.UnknownFormat,
            path,
            Place.Beginning,
            Excerpt.Of(format),
            near is not null ? $"did you mean '{near}'?"
            : format.StartsWith(".", StringComparison.Ordinal) ? $"leave such files out with Exclude=\"**/*{format}\", or say with CatalogFormat how to read them ({string.Join(", ", names)})"
            : $"CatalogFormat is one of {string.Join(", ", names)}");
    }

    private static Problem? LoneSurrogate(DocumentSource source)
    {
        var text = source.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return Problem.At(Fault.LoneSurrogate, source.Path, TextLines.PlaceOf(text, i), Excerpt.Of(text.Substring(i, 1)));
            }

            i++;
        }

        return null;
    }
}
