using Catalog.Engine.Documents;

namespace Catalog.Engine.Packing;

/// <summary>A document on its way into a pack.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, never empty.</param>
/// <param name="SourcePath">The path of its file, relative to the project.</param>
/// <param name="ContentHash">The SHA-256 hash of its text, 64 hex digits.</param>
/// <param name="Fields">Its fields; of those of one name, the first counts.</param>
/// <param name="Body">Where its body was written.</param>
public sealed record PackedDocument(
    string Id, string Title, string SourcePath, string ContentHash, EquatableArray<FieldNode> Fields, PackedBody Body);
