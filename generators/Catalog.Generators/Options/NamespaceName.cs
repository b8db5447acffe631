using System.Text;
using Catalog.Engine.Naming;

namespace Catalog.Generators.Options;

/// <summary>Makes a namespace of a project's name, which may be <c>my-app 2.0</c>.</summary>
internal static class NamespaceName
{
    public static string Of(string name) =>
        string.Join(".", name.Split('.').Where(segment => segment.Trim().Length > 0).Select(segment => Segment(segment.Trim())));

    private static string Segment(string text)
    {
        var segment = new StringBuilder();
        foreach (var c in text.Normalize())
        {
            segment.Append(c == '_' || char.IsLetterOrDigit(c) ? c : '_');
        }

        var valid = char.IsDigit(segment[0]) ? "_" + segment : segment.ToString();
        return Keywords.Contains(valid) ? "@" + valid : valid;
    }
}
