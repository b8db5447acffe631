namespace VerifyTests.DropIn;

internal sealed record ObjectNode(IReadOnlyList<(string Name, Node Value)> Members) : Node;
