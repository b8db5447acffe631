namespace VerifyTests.DropIn;

internal sealed record TextNode(string Text) : Node;
