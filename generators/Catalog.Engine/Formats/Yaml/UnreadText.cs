using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using YamlDotNet.Core.Tokens;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>Sees to it that only blanks and comments stand between two tokens, for the scanner leaves out lines that begin with <c>%</c>.</summary>
internal sealed class UnreadText(string text, YamlFaults faults)
{
    private int _end;
    private bool _isInDocument;

    /// <summary>A token follows those before.</summary>
    public void Arrived(Token token)
    {
        var range = TokenRange.Of(text, token);
        Between(_end, range.Start);
        _end = Math.Max(_end, range.End);
        _isInDocument = token is not (StreamStart or DocumentEnd or VersionDirective or TagDirective)
            && (_isInDocument || TokenRange.IsVisible(token));
    }

    private void Between(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is ' ' or '\t' or '\r' or '\n')
            {
                continue;
            }

            // A quoted key may touch its ':', and a value may begin with another one.
            if (text[i] == ':' && i + 1 == end && i + 1 < text.Length && text[i + 1] == ':')
            {
                continue;
            }

            var lineEnd = Math.Min(TokenRange.LineEnd(text, i), end);
            if (text[i] != '#' && (text[i] != '%' || _isInDocument))
            {
                var unread = Excerpt.Of(text.Substring(i, lineEnd - i));
                faults.Syntax(new TextRange(i, lineEnd), $"'{unread}' belongs to nothing here; quote it, or remove it");
            }

            i = lineEnd;
        }
    }
}
