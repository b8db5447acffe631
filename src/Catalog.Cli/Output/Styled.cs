using Spectre.Console;
using Spectre.Console.Rendering;

namespace Catalog.Cli.Output;

/// <summary>Text of documents as a terminal shows it: never read as markup, never steering.</summary>
internal static class Styled
{
    // Values may be nested deeper than a terminal is wide.
    private const int WidestIndent = 16;

    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Dim { get; } = new(decoration: Decoration.Dim);

    /// <summary>A word that was searched for.</summary>
    public static Style Match { get; } = new(foreground: Color.Yellow, decoration: Decoration.Bold);

    public static Text Text(string text, Style? style = null) => new(TerminalText.Line(text), style);

    /// <summary>A value; a dim dash where there is none.</summary>
    public static IRenderable Value(string text) => text.Length == 0 ? new Text("–", Dim) : Text(text);

    /// <summary>Lines that mean something by how far they are indented: what is wrapped of one stays below it.</summary>
    public static IRenderable Outline(string text) => new Rows(TerminalText.Lines(text).Select(Indented));

    /// <summary>Text of several lines.</summary>
    public static Text Lines(string text, Style? style = null) => new(string.Join('\n', TerminalText.Lines(text)), style);

    /// <summary>Documents by id and title, one below the other.</summary>
    public static IRenderable Captions(IEnumerable<IDocument> documents)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var document in documents)
        {
            grid.AddRow(Text(document.Id), Text(document.Title == document.Id ? "" : document.Title));
        }

        return grid;
    }

    private static IRenderable Indented(string line)
    {
        var text = line.TrimStart(' ');
        var indent = Math.Min(line.Length - text.Length, WidestIndent);
        return new Padder(new Text(text.Length == 0 ? " " : text), new Padding(indent, 0, 0, 0));
    }
}
