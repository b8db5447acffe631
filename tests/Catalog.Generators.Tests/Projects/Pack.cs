namespace Catalog.Generators.Tests.Projects;

/// <summary>What a build makes of one packed collection before the compiler runs.</summary>
/// <param name="Resource">The name of the resource.</param>
/// <param name="Image">The pack.</param>
internal sealed record Pack(string Resource, byte[] Image);
