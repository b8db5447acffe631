using System.Text;

namespace Catalog.Cli.Tests.Commands;

/// <summary>Reads CSV by the letter of RFC 4180.</summary>
internal static class CsvReader
{
    public static List<string[]> Read(string text)
    {
        var (rows, row, cell) = (new List<string[]>(), new List<string>(), new StringBuilder());
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (isQuoted)
            {
                var isQuote = text[at] == '"';
                isQuoted = !isQuote || at + 1 < text.Length && text[at + 1] == '"';
                at += isQuote && isQuoted ? 1 : 0;
                cell.Append(isQuoted ? text[at].ToString() : "");
                continue;
            }

            switch (text[at])
            {
                case '"':
                    Assert.Equal(0, cell.Length);
                    isQuoted = true;
                    break;
                case ',' or '\r':
                    row.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\n':
                    Assert.Equal('\r', text[at - 1]);
                    rows.Add([.. row]);
                    row.Clear();
                    break;
                default:
                    cell.Append(text[at]);
                    break;
            }
        }

        Assert.False(isQuoted);
        Assert.Equal((0, 0), (row.Count, cell.Length));
        return rows;
    }
}
