using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Storage;
using Catalog.Engine.Typing;
using Catalog.Generators.Declarations;
using Catalog.Generators.Options;

namespace Catalog.Generators.Collections;

/// <summary>A collection before its fields are known.</summary>
/// <param name="Options">What its files say of it; those of the first file where they disagree.</param>
/// <param name="Namespace">Where its types are emitted; empty for the global namespace.</param>
/// <param name="DocumentClass">The name of its document class.</param>
/// <param name="Declaration">The class that the user declared, or null.</param>
/// <param name="Files">Its files in order of path.</param>
internal sealed record CollectionOutline(
    CollectionOptions Options,
    string Namespace,
    string DocumentClass,
    DeclaredDocument? Declaration,
    EquatableArray<FileHead> Files)
{
    /// <summary>What is known of its documents where they are packed; null where they become code.</summary>
    public PackHead? Head { get; init; }

    public string Name => Options.Name;

    /// <summary>The full name of the collection's class.</summary>
    public string FullName => NamespaceName.Qualify(Namespace, Name);

    /// <summary>The full name of the document class.</summary>
    public string FullDocumentClass => NamespaceName.Qualify(Namespace, DocumentClass);

    /// <summary>Its documents in order; of those with one id, the first is listed.</summary>
    public IReadOnlyList<Ordered<PlacedOutline>> DocumentsInOrder() =>
        DocumentOrder.Of(Files.SelectMany(file => file.Documents, (file, document) => new PlacedOutline(file.SourcePath, document)));

    /// <summary>The documents that the collection lists, in order.</summary>
    public IReadOnlyList<DocumentOutline> ListedDocuments() =>
        DocumentsInOrder().Where(document => document.IsListed).Select(document => document.Item.Outline).ToList();
}
