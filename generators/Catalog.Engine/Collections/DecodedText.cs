namespace Catalog.Engine.Collections;

/// <summary>The text of a file.</summary>
/// <param name="Content">The text without a byte order mark; null where the file is no text at all.</param>
/// <param name="Damage">The offset of the first character that does not stand in the file, since its bytes are no text; or null.</param>
public sealed record DecodedText(string? Content, int? Damage);
