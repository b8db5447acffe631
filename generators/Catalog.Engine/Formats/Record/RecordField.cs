using Catalog.Engine.Documents;

namespace Catalog.Engine.Formats.Record;

/// <summary>A field of a record page.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Style">How its values are written.</param>
/// <param name="IsList">Whether each line is a value of its own.</param>
/// <param name="Labels">The lines that announce it; none where the page shows the value alone.</param>
internal sealed record RecordField(string Name, ScalarStyle Style, bool IsList, params string[] Labels);
