using System.CommandLine;
using Catalog.Cli.Faults;

namespace Catalog.Cli.Commands;

/// <summary>Chooses one of the collections compiled in.</summary>
internal sealed class CollectionOption : Option<string?>
{
    private readonly IReadOnlyDictionary<string, IDocumentCollection> _collections;

    public CollectionOption(IReadOnlyDictionary<string, IDocumentCollection> collections, string otherwise)
        : base("--collection", "-c")
    {
        _collections = collections;
        HelpName = "name";
        Description = $"The collection ({string.Join(", ", collections.Keys)}); {otherwise}.";
    }

    /// <summary>The collection named, else all of them.</summary>
    public IReadOnlyList<IDocumentCollection> In(ParseResult arguments)
    {
        if (arguments.GetValue(this) is not { } name)
        {
            return [.. _collections.Values];
        }

        var named = _collections.Values.FirstOrDefault(collection => collection.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return named is null
            ? throw new CommandFailure($"There is no collection '{name}'.{Suggestion.For(name, [.. _collections.Keys])}")
            : [named];
    }
}
