using Catalog.Engine.Problems;

namespace Catalog.Engine.Formats.Xml;

/// <summary>The elements of a file that are asked for.</summary>
/// <param name="Root">The root element, of which only the start tag is read where records are in it; null where a fault comes before it.</param>
/// <param name="Records">The elements in order.</param>
/// <param name="Fault">What ended the reading before the end of the file, or null.</param>
/// <param name="IsCut">Whether that was in the last of the elements.</param>
internal sealed record ElementReading(Element? Root, IReadOnlyList<Element> Records, Problem? Fault, bool IsCut);
