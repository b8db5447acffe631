namespace Catalog.Engine.Formats.Csv;

/// <summary>A breach of the quoting rules (RFC 4180, section 2, rules 5 to 7).</summary>
/// <param name="Start">The offset at which it stands.</param>
/// <param name="End">The offset behind it.</param>
/// <param name="Reason">What is wrong and what to do, in plain words.</param>
internal sealed record CsvFault(int Start, int End, string Reason);
