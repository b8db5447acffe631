namespace Catalog.Generators.Tests.VerifyDropInTests;

/// <summary>Runs the inherited tests again: the name of a snapshot has this class, not the declaring one.</summary>
public sealed class InheritedFileNameTests : FileNameTests;
