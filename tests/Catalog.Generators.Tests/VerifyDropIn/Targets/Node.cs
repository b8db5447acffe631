namespace VerifyTests.DropIn;

/// <summary>A value of the unquoted, JSON-like text that diagnostics are written in.</summary>
internal abstract record Node;
