namespace Catalog.Engine.Documents;

/// <summary>A heading with the paragraphs below it, up to the next heading.</summary>
/// <param name="Heading">Its text without markup.</param>
/// <param name="Level">Its level, from 1 for the highest.</param>
/// <param name="Slug">The anchor that links to it, unique in the document.</param>
/// <param name="First">The number of the first paragraph below it, from 0.</param>
/// <param name="Count">How many paragraphs stand below it.</param>
public sealed record SectionNode(string Heading, int Level, string Slug, int First, int Count);
