using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>The faults found in a stretch of YAML.</summary>
internal sealed class YamlFaults(DataText text)
{
    private const int Limit = ReadingLimits.Problems;
    private readonly List<Problem> _problems = [];

    /// <summary>Whether so many were found that reading on serves nobody.</summary>
    public bool IsFull => _problems.Count >= Limit;

    /// <summary>Breaks a rule of the language.</summary>
    public void Syntax(TextRange range, string reason) => Add(Fault.SyntaxError, range, "YAML", reason);

    /// <summary>Any fault at some characters of the stretch.</summary>
    public void Add(Fault fault, TextRange range, params string[] arguments) =>
        Add(text.Problem(fault, range.Start, Math.Min(Math.Max(range.End - range.Start, 1), text.Content.Length - range.Start), arguments));

    /// <summary>A key that its mapping has already.</summary>
    public void Duplicate(string key, Place second, Place first) => Add(Problem.DuplicateKey(text.Path, key, second, first));

    /// <summary>All of them in the order of the text.</summary>
    public EquatableArray<Problem> InOrder() => _problems.OrderBy(problem => problem.Place.Start).ToEquatableArray();

    private void Add(Problem problem)
    {
        if (IsFull)
        {
            return;
        }

        _problems.Add(problem);
        if (IsFull)
        {
            _problems.Add(problem with
            {
                Fault = Fault.LimitExceeded,
                Arguments = new[] { FormattableString.Invariant($"the file has {Limit} faults up to here; correct these first") }.ToEquatableArray(),
                Related = null,
            });
        }
    }
}
