using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>Finds the control characters that no YAML may hold: those below U+0020 but tab, LF and CR (YAML 1.2.2, section 5.1).</summary>
internal static class UnprintableCharacters
{
    /// <summary>Reports the first of them, and how many there are.</summary>
    public static void Check(string text, YamlFaults faults)
    {
        int first = -1, count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < ' ' && text[i] is not ('\t' or '\n' or '\r'))
            {
                first = first < 0 ? i : first;
                count++;
            }
        }

        if (count > 0)
        {
            var more = count == 1 ? "" : FormattableString.Invariant($", nor may the {count - 1} that follow");
            var name = Excerpt.Of(text.Substring(first, 1));
            var reason = $"the control character {name} may not stand in it{more}; remove it, or write an escape in double quotes";
            faults.Syntax(new TextRange(first, first + 1), reason);
        }
    }
}
