namespace Catalog.Engine.Typing;

/// <summary>Why a field has the type it has.</summary>
/// <param name="Mappings">The number of mappings that could have it: of a field of documents, the number of documents.</param>
/// <param name="Present">The number of them with a value.</param>
/// <param name="FirstWithout">The id of the first document where one has no value, or null.</param>
/// <param name="WidenedBy">The id of the document whose value widened the type last and so made it what it is, or null.</param>
public sealed record Evidence(int Mappings, int Present, string? FirstWithout, string? WidenedBy);
