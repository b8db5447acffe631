namespace VerifyTests.DropIn;

internal sealed record ListNode(IReadOnlyList<Node> Items) : Node;
