namespace VerifyTests.DropIn;

/// <summary>One text to be kept: without a name it is the test's own file.</summary>
internal sealed record Snapshot(string? Name, string Extension, string Text);
