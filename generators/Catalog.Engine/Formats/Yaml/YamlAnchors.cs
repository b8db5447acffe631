using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using YamlDotNet.Core;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>The anchors of a document, and what its aliases stand for (YAML 1.2.2, sections 3.2.2.2 and 7.1).</summary>
/// <remarks>All aliases of a stream together stand for a bounded number of nodes, so that no small text becomes a large one.</remarks>
internal sealed class YamlAnchors(YamlFaults faults)
{
    private static readonly string TooMany =
        FormattableString.Invariant($"the aliases of a file may stand for {ReadingLimits.AliasedNodes} values; write fewer");

    private readonly Dictionary<string, YamlAnchor> _anchors = new(StringComparer.Ordinal);
    private long _aliased;

    /// <summary>Whether the aliases stand for more than is read.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Forgets the anchors: a document has its own.</summary>
    public void BeginDocument() => _anchors.Clear();

    /// <summary>Declares the anchor of a value that is about to be read, and is to be put there once it is.</summary>
    public YamlAnchor Declare(AnchorName name)
    {
        var anchor = new YamlAnchor();
        if (!name.IsEmpty)
        {
            _anchors[name.Value] = anchor;
        }

        return anchor;
    }

    /// <summary>What an alias stands for; null where it stands for nothing that can be read, which is a fault then.</summary>
    public YamlNode? Resolve(AnchorName name, TextRange range, int depth)
    {
        var written = Excerpt.Of(YamlCharacters.Restore(name.Value));
        if (!_anchors.TryGetValue(name.Value, out var anchor))
        {
            faults.Syntax(range, $"no anchor '&{written}' stands before the alias '*{written}'; add it, or quote the text");
            return null;
        }

        if (anchor.Node is not { } node)
        {
            faults.Syntax(range, $"the alias '*{written}' stands inside the value that it stands for; write the value out");
            return null;
        }

        if (depth + node.Height > ReadingLimits.Depth)
        {
            faults.Add(Fault.LimitExceeded, range, YamlComposer.TooDeep);
            return null;
        }

        _aliased += node.Weight;
        IsExhausted = _aliased > ReadingLimits.AliasedNodes;
        if (IsExhausted)
        {
            faults.Add(Fault.LimitExceeded, range, TooMany);
        }

        return IsExhausted ? null : node;
    }
}
