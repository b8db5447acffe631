using System.Xml;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Formats.Xml;

/// <summary>What the framework's reader says of a fault, as a part of a message.</summary>
internal static class ReaderSentence
{
    private const int MaximalLength = 300;
    private const int ChunkLength = 60;

    /// <summary>The sentence without its place, which the problem tells, and without its end.</summary>
    public static string Of(XmlException exception)
    {
        var place = FormattableString.Invariant($" Line {exception.LineNumber}, position {exception.LinePosition}.");
        var message = exception.Message;
        var end = message.EndsWith(place, StringComparison.Ordinal) ? message.Length - place.Length : message.Length;
        var sentence = message.Substring(0, end).TrimEnd('.');
        return Excerpts(sentence.Length > 1 && !char.IsUpper(sentence[1]) ? char.ToLowerInvariant(sentence[0]) + sentence.Substring(1) : sentence);
    }

    // The sentence quotes the file, so all of it is shown as an excerpt is; it may be longer than one.
    private static string Excerpts(string sentence)
    {
        var length = Math.Min(sentence.Length, MaximalLength);
        var starts = Enumerable.Range(0, (length + ChunkLength - 1) / ChunkLength).Select(index => index * ChunkLength);
        var chunks = starts.Select(start => Excerpt.Of(sentence.Substring(start, Math.Min(ChunkLength, length - start))));
        return string.Concat(chunks) + (length < sentence.Length ? "…" : "");
    }
}
