using System.ComponentModel;

namespace Catalog.Documents.Packing;

/// <summary>The documents of one collection that refer to those of another, or of the same; found out when first made.</summary>
/// <remarks>What stands behind the ways back of packed documents. Immutable, so that threads may share it.</remarks>
/// <typeparam name="TTarget">The class of the documents that are referred to.</typeparam>
/// <typeparam name="TSource">The class of the documents that refer to them.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentReferrers<TTarget, TSource>
    where TTarget : class, IDocument
    where TSource : class, IDocument
{
    private readonly Dictionary<object, TSource[]> _sources;

    /// <summary>Reads every document that may refer to others. Generated code does so when a way back is first asked for.</summary>
    /// <param name="sources">The documents that may refer to others.</param>
    /// <param name="property">Their property that holds the references.</param>
    /// <exception cref="ArgumentException">They have no such property.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public DocumentReferrers(DocumentCollection<TSource> sources, string property)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(property);
        var targetsOf = PropertyValues.Of<TTarget>(sources, property);
        _sources = sources
            .SelectMany(source => targetsOf(source).Distinct(ReferenceEqualityComparer.Instance).Cast<TTarget>(), (source, target) => (source, target))
            .GroupBy(pair => pair.target, pair => pair.source, ReferenceEqualityComparer.Instance)
            .ToDictionary(group => group.Key!, group => group.ToArray(), ReferenceEqualityComparer.Instance);
    }

    /// <summary>The documents that refer to one, in the order of their collection; empty where there is none.</summary>
    /// <param name="target">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<TSource> this[TTarget target] => _sources.TryGetValue(target, out var sources) ? Array.AsReadOnly(sources) : [];
}
