using System.CommandLine;
using Catalog.Cli.Faults;
using Catalog.Cli.Fields;
using Catalog.Cli.Output;

namespace Catalog.Cli.Commands;

/// <summary>Shows one document whole.</summary>
internal sealed class ShowCommand : Command
{
    private readonly Argument<string> _id = new("id") { Description = "The document's id, as 'catalog list' has it." };
    private readonly CollectionOption _collection;
    private readonly CommandOutput _output;

    public ShowCommand(IReadOnlyDictionary<string, IDocumentCollection> collections, CommandOutput output)
        : base("show", "Shows a document: every field, with the documents it refers to or that refer to it, then the body.")
    {
        (_collection, _output) = (new CollectionOption(collections, "all are looked through when left out"), output);
        Add(_id);
        Add(_collection);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var id = arguments.GetRequiredValue(_id);
        var collections = _collection.In(arguments);
        var pages = Find(id, collections).ToList();
        if (pages.Count == 0)
        {
            var ids = collections.SelectMany(collection => collection.Documents).Select(document => document.Id);
            throw new CommandFailure($"There is no document '{id}'.{Suggestion.For(id, [.. ids])}");
        }

        foreach (var (name, page) in pages)
        {
            if (pages.Count > 1)
            {
                _output.WriteHeading(name);
            }

            page.Write(_output);
        }

        return ExitCode.Success;
    }

    // Ids are unique also ignoring case.
    private static IDocument? IgnoringCase(string id, IDocumentCollection collection) =>
        collection.Documents.FirstOrDefault(document => string.Equals(document.Id, id, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(string Collection, DocumentPage Page)> Find(string id, IEnumerable<IDocumentCollection> collections)
    {
        foreach (var collection in collections)
        {
            if ((collection.Find(id) ?? IgnoringCase(id, collection)) is { } document)
            {
                yield return (collection.Name, new DocumentPage(document, new DocumentFields(collection)));
            }
        }
    }
}
