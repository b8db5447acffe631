namespace Catalog.Engine.Formats.Xml;

/// <summary>What stands in an element: text, or a further element (XML 1.0, production 43).</summary>
/// <param name="Start">The offset at which it begins; of an element that of its <c>&lt;</c>.</param>
internal abstract record Content(int Start);
