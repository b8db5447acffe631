using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Documents;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Documents;

/// <summary>A document with its values, ready to be written.</summary>
internal sealed record DocumentModel
{
    /// <summary>The name of the static property that gives it.</summary>
    public required string Member { get; init; }

    /// <summary>The field that holds the document.</summary>
    public required string BackingField { get; init; }

    /// <summary>The accessibility of that property.</summary>
    public required string Access { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its file, from the project's folder.</summary>
    public required string SourcePath { get; init; }

    /// <summary>The fingerprint of its text.</summary>
    public required string ContentHash { get; init; }

    /// <summary>What it says of itself in a sentence or two, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>Its running text.</summary>
    public required DocumentBody Body { get; init; }

    /// <summary>Its values, in the order of the properties; those it lacks only where they can't be left out.</summary>
    public required EquatableArray<NamedValue> Values { get; init; }

    /// <summary>The names that its property once had, each with the alias that keeps it.</summary>
    public EquatableArray<FormerName> FormerNames { get; init; } = EquatableArray<FormerName>.Empty;
}
