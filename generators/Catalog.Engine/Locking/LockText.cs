using System.Globalization;
using System.Text;

namespace Catalog.Engine.Locking;

/// <summary>Writes a lock as JSON: a line for each field and each document, so that a difference reads as what has changed.</summary>
public static class LockText
{
    /// <summary>The text, with LF line ends.</summary>
    public static string Of(SchemaLock locked) => new StringBuilder("{\n")
        .Append("  \"catalog\": ").Append(SchemaLock.Version).Append(",\n")
        .Append("  \"collection\": ").Append(Quote(locked.Collection)).Append(",\n")
        .Append("  \"fields\": ").Append(Block(locked.Fields.Select(field => Quote(field.Path) + ": " + Text(field)))).Append(",\n")
        .Append("  \"documents\": ").Append(Block(locked.Documents.Select(document => Quote(document.Id) + ": " + Quote(document.ContentHash)))).Append('\n')
        .Append("}\n")
        .ToString();

    private static string Block(IEnumerable<string> lines) =>
        lines.ToList() is { Count: > 0 } all ? "{\n    " + string.Join(",\n    ", all) + "\n  }" : "{}";

    private static string Text(LockedField field) => "{ \"type\": " + Quote(field.Type.Name)
        + (field.Type.Format is { } format ? ", \"format\": " + Quote(format) : "")
        + (field.Type.IsOptional ? ", \"optional\": true" : "")
        + ", \"document\": " + Quote(field.Document) + " }";

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (IsHidden(c))
            {
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('"').ToString();
    }

    // What can't be seen is to be seen in a review. The characters are listed, since categories differ from runtime to runtime.
    private static bool IsHidden(char c) => c is < ' ' or (>= '\u007F' and <= '\u00A0') or '\u00AD' or (>= '\u2000' and <= '\u200F')
        or (>= '\u2028' and <= '\u202F') or (>= '\u205F' and <= '\u206F') or '\u3000' or '\uFEFF';
}
