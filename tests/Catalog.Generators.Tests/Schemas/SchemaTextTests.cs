namespace Catalog.Generators.Tests.Schemas;

/// <summary>How a schema is written.</summary>
public sealed class SchemaTextTests
{
    /// <summary>Declared and inferred fields, an enum, rules, a reference, a map, classes, and what is not known.</summary>
    [Fact]
    public Task ASchemaSaysWhatDocumentsHold() => Verifier.Verify(Schema.Text(Harbours.Project, "Harbours"), "json");
}
