using Catalog.Generators.Collections;

namespace Catalog.Generators.Emission.Storage;

/// <summary>Writes what a document class has of the place where its values are.</summary>
internal interface IDocumentStorage
{
    /// <summary>The private fields.</summary>
    IEnumerable<string> Fields { get; }

    /// <summary>The constructor.</summary>
    void Constructor(SourceWriter writer);

    /// <summary>What gives a property that every document has; null where an automatic one holds it.</summary>
    string? Standard(string property);

    /// <summary>What gives the property of a field; null where an automatic one holds it.</summary>
    string? Value(PropertyModel property);

    /// <summary>Further members.</summary>
    void Members(SourceWriter writer);

    /// <summary>What stands beside the class.</summary>
    void Beside(SourceWriter writer);
}
