namespace VerifyTests.DropIn;

internal static class NodeText
{
    public static string Of(Node node, int depth = 0) => node switch
    {
        TextNode text => text.Text,
        ListNode { Items: [] } => "[]",
        ListNode list => Block('[', list.Items.Select(item => Of(item, depth + 1)), ']', depth),
        ObjectNode entry => Block('{', entry.Members.Select(member => Member(member.Name, member.Value, depth)), '}', depth),
        _ => throw new NotSupportedException(node.GetType().ToString()),
    };

    private static string Member(string name, Node value, int depth) =>
        $"{name}:{(IsMultiLine(value) ? '\n' : ' ')}{Of(value, depth + 1)}";

    private static bool IsMultiLine(Node node) => node is TextNode text && text.Text.AsSpan().ContainsAny('\r', '\n');

    private static string Block(char open, IEnumerable<string> lines, char close, int depth)
    {
        var indent = new string(' ', 2 * depth);
        return $"{open}\n{string.Join(",\n", lines.Select(line => $"{indent}  {line}"))}\n{indent}{close}";
    }
}
