namespace Catalog.Documents;

/// <summary>A value as text, to be put into the text of the list or map that holds it.</summary>
/// <remarks>Laid out like the block collections of YAML 1.2.2, section 8.2, without its quotes.</remarks>
/// <param name="Text">The text, with LF line ends; empty where there is no value.</param>
/// <param name="IsMany">Whether the value is a list or a map.</param>
internal readonly record struct ValueText(string Text, bool IsMany)
{
    private const string Indent = "  ";
    private const string Dash = "- ";

    private bool IsBlock => Text.Length > 0 && (IsMany || Text.Contains('\n'));

    /// <summary>The elements of a list one to a line; each behind a dash where one of them is a list, a map or a text of several lines.</summary>
    public static string List(IEnumerable<ValueText> elements)
    {
        var all = elements.ToList();
        var lines = all.Exists(element => element.IsBlock)
            ? all.Select(element => element.Text.Length > 0 ? Dash + Indented(element.Text) : Dash.TrimEnd())
            : all.Select(element => element.Text);
        return string.Join('\n', lines);
    }

    /// <summary>The entries of a map one to a line; what is a list, a map or a text of several lines stands below its name.</summary>
    public static string Map(IEnumerable<(string Name, ValueText Value)> entries) =>
        string.Join('\n', entries.Select(entry => Entry(entry.Name, entry.Value)));

    private static string Entry(string name, ValueText value) =>
        value.IsBlock ? $"{name}:{Indented('\n' + value.Text)}"
        : value.Text.Length > 0 ? $"{name}: {value.Text}"
        : $"{name}:";

    // All lines but the first, and those that are empty.
    private static string Indented(string text) => string.Join(
        '\n', text.Split('\n').Select((line, number) => number == 0 || line.Length == 0 ? line : Indent + line));
}
