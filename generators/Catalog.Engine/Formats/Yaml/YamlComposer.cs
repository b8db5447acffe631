using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;
using YamlDotNet.Core.Events;
using ScalarEvent = YamlDotNet.Core.Events.Scalar;
using Written = YamlDotNet.Core.ScalarStyle;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>Makes values of the parser's events (YAML 1.2.2, section 3.1.2). Where these end before their time, what was read is kept.</summary>
internal sealed class YamlComposer(DataText text, YamlEvents events, YamlTags tags, YamlFaults faults)
{
    /// <summary>Why values that are nested too deep are not read.</summary>
    public static readonly string TooDeep = FormattableString.Invariant($"values may be nested {ReadingLimits.Depth} deep; write them flatter");

    private readonly YamlScalars _scalars = new(text, events.Tokens, tags, faults);
    private readonly YamlAnchors _anchors = new(faults);

    /// <summary>Where the value stands, or begins, whose first event came last.</summary>
    private TextRange Here => events.Tokens.ValueRange ?? (events.Current is ScalarEvent ? At(events.Tokens.End) : At(events.Tokens.CollectionStart));

    /// <summary>What stands for a value that can't be read.</summary>
    private YamlNode Missing => new(new Empty(false, text.PlaceOf(events.Tokens.End, 0)), null, 1, 0);

    /// <summary>The value of each document.</summary>
    public IReadOnlyList<Node> Roots()
    {
        var roots = new List<Node>();
        while (events.Next())
        {
            if (events.Current is DocumentStart)
            {
                _anchors.BeginDocument();
                if (events.Next())
                {
                    roots.Add(Compose(0).Value);
                }
            }
        }

        return roots;
    }

    private static TextRange At(int offset) => new(offset, offset);

    private YamlNode Compose(int depth) => events.Current switch
    {
        AnchorAlias alias => Aliased(alias, depth),
        NodeEvent when depth > ReadingLimits.Depth => TooDeepHere(),
        NodeEvent node => Anchored(node, depth),
        _ => Misplaced(),
    };

    private YamlNode Anchored(NodeEvent node, int depth)
    {
        var anchor = _anchors.Declare(node.Anchor);
        return anchor.Node = node switch
        {
            ScalarEvent scalar => Scalar(scalar),
            SequenceStart list => List(list, depth),
            _ => Mapping((MappingStart)node, depth),
        };
    }

    private YamlNode Aliased(AnchorAlias alias, int depth)
    {
        var node = _anchors.Resolve(alias.Value, Here, depth);
        if (_anchors.IsExhausted)
        {
            events.Stop();
        }

        return node ?? Missing;
    }

    private YamlNode Scalar(ScalarEvent scalar)
    {
        var node = _scalars.Read(scalar);
        if (_scalars.IsLost)
        {
            events.Stop();
        }

        return node;
    }

    private YamlNode List(SequenceStart list, int depth)
    {
        tags.Collection(list);
        var start = events.Tokens.CollectionStart;
        var items = new List<YamlNode>();
        while (events.Next() && events.Current is not SequenceEnd)
        {
            items.Add(Compose(depth + 1));
        }

        var place = text.PlaceOf(start, events.Tokens.End - start);
        return YamlNode.Branch(new Sequence(items.Select(item => item.Value).ToEquatableArray(), place), items);
    }

    private YamlNode Mapping(MappingStart mapping, int depth)
    {
        tags.Collection(mapping);
        var start = events.Tokens.CollectionStart;
        var entries = new YamlEntries(faults);
        while (events.Next() && events.Current is not MappingEnd)
        {
            // The parser lets a value or an alias stand where a key is due.
            if (mapping.Style == MappingStyle.Block && !events.Tokens.IsKey)
            {
                Misplaced();
                break;
            }

            var key = Key(depth + 1);
            if (!events.Next())
            {
                break;
            }

            var range = Here;
            entries.Add(key, Compose(depth + 1), range);
        }

        var end = Math.Max(events.Tokens.End, start);
        return entries.ToNode(text.PlaceOf(start, end - start), text.Start + end);
    }

    private YamlKey Key(int depth)
    {
        var isMerge = events.Current is ScalarEvent { Value: "<<", Style: Written.Plain, Tag.IsEmpty: true };
        var range = Here;
        var node = Compose(depth);
        if (node is { Key: null, Value: Sequence or Documents.Mapping })
        {
            faults.Add(Fault.Unsupported, range, "A key that is a list or a mapping", "write it as text");
        }

        return new YamlKey(node.Key, text.PlaceOf(range.Start, range.End - range.Start), isMerge);
    }

    private YamlNode TooDeepHere()
    {
        faults.Add(Fault.LimitExceeded, Here, TooDeep);
        events.Stop();
        return Missing;
    }

    private YamlNode Misplaced()
    {
        faults.Syntax(Here, "a key with its ':' is expected here; write it, or check the indentation");
        events.Stop();
        return Missing;
    }
}
