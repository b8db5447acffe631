using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Toml;

/// <summary>The faults of a text: of syntax one for each line, since what follows it there is mostly its consequence.</summary>
internal sealed class TomlFaults(DataText text)
{
    private const int Limit = 100;
    private readonly List<Problem> _problems = [];
    private readonly HashSet<int> _lines = [];

    /// <summary>Whether reading ends here.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The faults in the order of their places.</summary>
    public EquatableArray<Problem> InOrder() => _problems.OrderBy(problem => problem.Place.Start).ToEquatableArray();

    /// <summary>Whether a breach of the grammar at an offset would be the first of its line.</summary>
    public bool IsNew(int offset) => !_lines.Contains(text.PlaceOf(offset).Line);

    /// <summary>Reports a breach of the grammar.</summary>
    public void Syntax(TextRange range, string reason)
    {
        if (!IsStopped && _lines.Add(text.PlaceOf(range.Start).Line))
        {
            Add(text.Problem(Fault.SyntaxError, range.Start, range.End - range.Start, "TOML", reason));
        }
    }

    /// <summary>Reports a key, or a table, that stands there twice.</summary>
    public void Duplicate(TomlKey key, TomlKey first) => Add(Problem.DuplicateKey(text.Path, key.Name, key.Place, first.Place));

    /// <summary>Reports that values are nested too deep, and ends reading.</summary>
    public void Depth(TextRange range) => Stop(range, FormattableString.Invariant($"values may be nested {ReadingLimits.Depth} deep"));

    private void Add(Problem problem)
    {
        if (IsStopped)
        {
            return;
        }

        if (_problems.Count < Limit - 1)
        {
            _problems.Add(problem);
        }
        else
        {
            var start = problem.Place.Start - text.Start;
            Stop(
                new TextRange(start, start + problem.Place.Length),
                FormattableString.Invariant($"the file has {Limit} faults up to here; correct these first"));
        }
    }

    private void Stop(TextRange range, string reason)
    {
        if (!IsStopped)
        {
            _problems.Add(text.Problem(Fault.LimitExceeded, range.Start, range.End - range.Start, reason));
            IsStopped = true;
        }
    }
}
