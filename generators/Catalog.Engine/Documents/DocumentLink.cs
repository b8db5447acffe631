using Catalog.Engine.Text;

namespace Catalog.Engine.Documents;

/// <summary>A link or an image of a running text.</summary>
/// <param name="Target">What it points at, without the escapes of its language; percent signs are kept.</param>
/// <param name="Place">Where the target stands; of a link that refers to a definition, the one there.</param>
public sealed record DocumentLink(string Target, Place Place);
