using Catalog.Cli.Fields;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Catalog.Cli.Output;

/// <summary>One document: its fields, then its body.</summary>
internal sealed record DocumentPage(IDocument Document, DocumentFields Fields)
{
    private const string Indent = "  ";

    private IEnumerable<DocumentField> Shown =>
        [Fields.Id, Fields.Title, .. Fields.Own, Fields.Words, Fields.SourcePath, Fields.ContentHash];

    private bool HasBody => Document.Body.Text.Length > 0;

    public void Write(CommandOutput output)
    {
        if (output.Terminal is { } terminal)
        {
            WriteStyled(terminal);
        }
        else
        {
            WritePlain(output);
        }
    }

    private void WritePlain(CommandOutput output)
    {
        foreach (var field in Shown)
        {
            var lines = field.IsNested(Document)
                ? field.Written(Document).Split('\n').Select(line => Indent + line).Prepend($"{field.Name}:")
                : field.Texts(Document).DefaultIfEmpty("").Select(text => $"{field.Name}: {text}");
            foreach (var line in lines)
            {
                output.WriteLine(line.TrimEnd());
            }
        }

        foreach (var line in HasBody ? TerminalText.Lines(Document.Body.Text).Prepend("") : [])
        {
            output.WriteLine(line);
        }
    }

    private void WriteStyled(IAnsiConsole terminal)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var field in Shown)
        {
            grid.AddRow(Styled.Text(field.Name, Styled.Heading), Value(field));
        }

        terminal.Write(grid);
        if (HasBody)
        {
            terminal.WriteLine();
            terminal.Write(BodyText());
            terminal.WriteLine();
        }
    }

    private IRenderable Value(DocumentField field)
    {
        if (field.IsNested(Document))
        {
            return Styled.Outline(field.Written(Document));
        }

        if (field.References(Document) is [_, ..] references)
        {
            return Styled.Captions(references);
        }

        var value = string.Join('\n', field.Texts(Document));
        return value.Length == 0 ? Styled.Value(value) : Styled.Lines(value);
    }

    private Paragraph BodyText()
    {
        var (text, lineEnd) = (new Paragraph(), "");
        foreach (var (line, isHeading) in BodyLine.Of(Document.Body))
        {
            text.Append(lineEnd).Append(TerminalText.Lines(line).Single(), isHeading ? Styled.Heading : Style.Plain);
            lineEnd = "\n";
        }

        return text;
    }
}
