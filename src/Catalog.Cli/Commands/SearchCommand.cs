using System.CommandLine;
using Catalog.Cli.Faults;
using Catalog.Cli.Output;
using Catalog.Cli.Search;

namespace Catalog.Cli.Commands;

/// <summary>Finds documents by their words.</summary>
internal sealed class SearchCommand : Command
{
    private readonly Argument<string[]> _words = new("words")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = """
            The words to look for in titles, fields and bodies; case and diacritics do not count.
            'free elections' is a phrase, warsaw* any word that begins so.
            """,
    };

    private readonly CollectionOption _collection;
    private readonly CommandOutput _output;

    public SearchCommand(IReadOnlyDictionary<string, IDocumentCollection> collections, CommandOutput output)
        : base("search", "Finds the documents that have all of some words, the best first.")
    {
        (_collection, _output) = (new CollectionOption(collections, "all when left out"), output);
        _words.Validators.Add(result =>
        {
            // No word is looked for by its hyphen, and a mistyped option is easily taken for a word.
            foreach (var option in result.Tokens.Where(token => token.Value is ['-', ..]))
            {
                result.AddError($"There is no option '{option.Value}'.");
            }
        });
        Add(_words);
        Add(_collection);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var words = arguments.GetRequiredValue(_words);
        var query = CollectionSearch.Query(words);
        if (!CollectionSearch.HasWords(query))
        {
            throw new CommandFailure("There is no letter or digit to look for.", ExitCode.BadUsage);
        }

        var collections = _collection.In(arguments);
        var hits = CollectionSearch.Find(collections, query);
        new SearchResults(hits, isOfSeveral: collections.Count > 1).Write(_output);
        if (hits.Count == 0)
        {
            _output.WriteFault($"No document has all of: {string.Join(' ', words)}");
        }

        return ExitCode.Success;
    }
}
