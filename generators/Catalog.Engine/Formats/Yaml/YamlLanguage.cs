using Catalog.Engine.Formats.Data;

namespace Catalog.Engine.Formats.Yaml;

/// <summary>YAML: the syntax as YamlDotNet's event parser reads it, the types of the core schema (YAML 1.2.2, section 10.3).</summary>
/// <remarks>Line ends are LF, CRLF and CR, as section 5.4 has it. Merge keys are read as the merge type of YAML 1.1 says.</remarks>
public sealed class YamlLanguage : IDataLanguage
{
    /// <inheritdoc/>
    public NodeReading Read(DataText text)
    {
        var faults = new YamlFaults(text);
        UnprintableCharacters.Check(text.Content, faults);
        var events = new YamlEvents(text.Content, faults);
        var tags = new YamlTags(text.Content, events.Tokens, faults);
        var roots = new YamlComposer(text, events, tags, faults).Roots().ToEquatableArray();
        return new NodeReading(roots, faults.InOrder());
    }
}
