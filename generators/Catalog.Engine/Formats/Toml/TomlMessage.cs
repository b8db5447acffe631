using Catalog.Engine.Text;
using Tomlyn.Syntax;

namespace Catalog.Engine.Formats.Toml;

/// <summary>What Tomlyn says of a statement.</summary>
/// <param name="Range">The characters that it is about.</param>
/// <param name="Sentence">Its words.</param>
internal readonly record struct TomlMessage(TextRange Range, string Sentence)
{
    /// <summary>All that Tomlyn says of a statement and nobody else judges, in the order of the text.</summary>
    public static IReadOnlyList<TomlMessage> Of(DocumentSyntax document, TextRange statement) =>
        document.Diagnostics.Count == 0
            ? []
            : [.. document.Diagnostics.Where(message => !TomlSentences.IsJudgedElsewhere(message.Message)).Select(message => Of(message, statement))
                .OrderBy(message => message.Range.Start)];

    /// <summary>Whether one of the messages, which are in the order of the text, is about something in a range.</summary>
    public static bool IsIn(IReadOnlyList<TomlMessage> messages, TextRange range)
    {
        var (low, high) = (0, messages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = messages[middle].Range.Start < range.Start ? (middle + 1, high) : (low, middle);
        }

        return low < messages.Count && messages[low].Range.Start < range.End;
    }

    private static TomlMessage Of(DiagnosticMessage message, TextRange statement)
    {
        var (start, end) = (statement.Start + message.Span.Start.Offset, statement.Start + message.Span.End.Offset + 1);

        // Behind the end Tomlyn has no places.
        return start >= statement.End || (start == statement.Start && message.Message.Contains("<eof>"))
            ? new(new TextRange(statement.End, statement.End), message.Message)
            : new(new TextRange(start, Math.Min(end, statement.End)), message.Message);
    }
}
