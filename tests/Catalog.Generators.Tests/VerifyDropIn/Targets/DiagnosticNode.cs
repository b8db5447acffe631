using System.Globalization;
using Microsoft.CodeAnalysis;

namespace VerifyTests.DropIn;

internal static class DiagnosticNode
{
    public static ListNode List(IEnumerable<Diagnostic> diagnostics) => new([.. diagnostics.Select(Of)]);

    public static (string Name, Node Value) Required(string name, string value) =>
        string.IsNullOrWhiteSpace(value)
            ? throw new NotSupportedException($"A diagnostic without {name}.")
            : (name, new TextNode(value));

    public static IEnumerable<(string Name, Node Value)> Optional(string name, string value) =>
        string.IsNullOrWhiteSpace(value) ? [] : [(name, new TextNode(value))];

    private static ObjectNode Of(Diagnostic diagnostic) => new(
    [
        .. LocationOf(diagnostic.Location),
        Required("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture)),
        Required("Severity", diagnostic.Severity.ToString()),
        .. Optional("WarningLevel", diagnostic.WarningLevel is 0 ? "" : Invariant(diagnostic.WarningLevel)),
        ("Descriptor", DescriptorNode.Of(diagnostic.Descriptor)),
    ]);

    private static IEnumerable<(string Name, Node Value)> LocationOf(Location location)
    {
        if (location.Kind is LocationKind.None)
        {
            return [];
        }

        var span = location.GetLineSpan();
        return string.IsNullOrWhiteSpace(span.Path)
            ? throw new NotSupportedException("A diagnostic in a document without a path: give the document one.")
            : Optional("Location", $"{span.Path.Replace('/', '\\')}: {span.Span}");
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
