using Catalog.Engine.Documents;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Formats.Data;

/// <summary>What stands in a stretch of a data language.</summary>
/// <param name="Roots">Its roots: one, but of YAML as many as it has documents. Where a fault cut the reading short, what came before it.</param>
/// <param name="Problems">The faults.</param>
public sealed record NodeReading(EquatableArray<Node> Roots, EquatableArray<Problem> Problems)
{
    /// <summary>Whether a fault was found.</summary>
    public bool IsFaulty => Problems.Count > 0;

    /// <summary>Whether a fault may have cut the reading short: what is missing at its end is no news then.</summary>
    public bool IsCut => Problems.Count > ReadingLimits.Problems || Problems.Any(problem => problem.Fault is Fault.SyntaxError or Fault.LimitExceeded);

    /// <summary>The records among the roots, the last one faulty where the reading was cut short.</summary>
    public IReadOnlyList<RecordNode> Complete(IReadOnlyList<RecordNode> records) =>
        IsCut && records.Count > 0 ? [.. records.Take(records.Count - 1), records[records.Count - 1] with { IsFaulty = true }] : records;
}
