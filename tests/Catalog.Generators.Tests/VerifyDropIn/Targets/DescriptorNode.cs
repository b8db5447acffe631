using System.Globalization;
using Microsoft.CodeAnalysis;

namespace VerifyTests.DropIn;

internal static class DescriptorNode
{
    public static ObjectNode Of(DiagnosticDescriptor descriptor) => new(
    [
        DiagnosticNode.Required("Id", descriptor.Id),
        DiagnosticNode.Required("Title", Text(descriptor.Title)),
        .. DiagnosticNode.Optional("Description", Text(descriptor.Description)),
        .. DiagnosticNode.Optional("HelpLink", descriptor.HelpLinkUri),
        DiagnosticNode.Required("MessageFormat", Text(descriptor.MessageFormat)),
        DiagnosticNode.Required("Category", descriptor.Category),
        DiagnosticNode.Required("DefaultSeverity", descriptor.DefaultSeverity.ToString()),
        DiagnosticNode.Required("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false"),
        .. CustomTags([.. descriptor.CustomTags]),
    ]);

    private static string Text(LocalizableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(string Name, Node Value)> CustomTags(IReadOnlyList<string> tags) =>
        tags.Count == 0 ? [] : [("CustomTags", new ListNode([.. tags.Select(tag => new TextNode(tag))]))];
}
