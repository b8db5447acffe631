using System.Text;

namespace Catalog.Generators.Options;

/// <summary>Makes a namespace of a project's name, which may be <c>my-app 2.0</c>.</summary>
internal static class NamespaceName
{
    public static string Of(string name) =>
        string.Join(".", name.Split('.').Where(segment => segment.Trim().Length > 0).Select(segment => Segment(segment.Trim())));

    /// <summary>The full name of a type; in the global namespace, which is empty, its own.</summary>
    public static string Qualify(string ns, string type) => ns.Length == 0 ? type : ns + "." + type;

    private static string Segment(string text)
    {
        var segment = new StringBuilder();
        foreach (var c in text.Normalize())
        {
            segment.Append(c == '_' || char.IsLetterOrDigit(c) ? c : '_');
        }

        var valid = char.IsDigit(segment[0]) ? "_" + segment : segment.ToString();
        return CSharp.Identifier(valid);
    }
}
