using Catalog.Cli.Fields;

namespace Catalog.Cli.Output;

/// <summary>Documents of one collection, one to a row.</summary>
internal sealed record DocumentList(DocumentFields Fields, IReadOnlyList<IDocument> Documents)
{
    private const string BetweenElements = "; ";

    /// <summary>A cell of a row; empty where the document has no value.</summary>
    public static string Cell(DocumentField column, IDocument document) => string.Join(BetweenElements, column.Leaves(document));

    public void Write(CommandOutput output, bool isNamed)
    {
        // People need no heading with nothing below it; programs find each collection that was looked through.
        if (output.Terminal is not null && Documents.Count == 0)
        {
            return;
        }

        if (isNamed)
        {
            output.WriteHeading(Fields.Collection.Name);
        }

        if (output.Terminal is null)
        {
            WritePlain(output);
        }
        else
        {
            output.Terminal.Write(new DocumentTable(this).Within(output.Terminal.Profile.Width));
        }
    }

    private void WritePlain(CommandOutput output)
    {
        output.WriteLine(Fields.Columns.Select(column => column.Key));
        foreach (var document in Documents)
        {
            output.WriteLine(Fields.Columns.Select(column => Cell(column, document)));
        }
    }
}
