using Catalog.Engine.Problems;

namespace Catalog.Engine.Documents;

/// <summary>All that was found in one file.</summary>
public sealed record Reading(EquatableArray<Document> Documents, EquatableArray<Problem> Problems)
{
    /// <summary>One document without a fault.</summary>
    public static Reading Of(Document document) =>
        new(new([document]), EquatableArray<Problem>.Empty);

    /// <summary>One fault, and what could be read all the same.</summary>
    public static Reading Of(Problem problem, Document? document = null) =>
        new(document is null ? EquatableArray<Document>.Empty : new([document with { IsFaulty = true }]), new([problem]));

    /// <summary>The same with a further fault, which all its documents suffer from.</summary>
    public Reading With(Problem problem) => new(
        Documents.Select(document => document with { IsFaulty = true }).ToEquatableArray(),
        Problems.Concat([problem]).ToEquatableArray());
}
