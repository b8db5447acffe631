namespace Catalog.Engine.Typing;

/// <summary>Why a field has the type it has.</summary>
/// <param name="Documents">The number of documents.</param>
/// <param name="Present">The number of documents with a value.</param>
/// <param name="FirstWithout">The id of the first document without a value, or null.</param>
/// <param name="WidenedBy">The id of the document whose value widened the type last and so made it what it is, or null.</param>
public sealed record Evidence(int Documents, int Present, string? FirstWithout, string? WidenedBy);
