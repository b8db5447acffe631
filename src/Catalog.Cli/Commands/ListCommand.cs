using System.CommandLine;
using Catalog.Cli.Faults;
using Catalog.Cli.Fields;
using Catalog.Cli.Output;

namespace Catalog.Cli.Commands;

/// <summary>Lists documents, one to a line.</summary>
internal sealed class ListCommand : Command
{
    private readonly CollectionOption _collection;
    private readonly WhereOption _where = new();
    private readonly CommandOutput _output;

    private readonly Option<string?> _sort = new("--sort", "-s")
    {
        HelpName = "field",
        Description = "Sort by a field by its type, documents without a value last; else by id.",
    };

    private readonly Option<bool> _descending = new("--descending", "-d") { Description = "Sort the greatest first." };

    public ListCommand(IReadOnlyDictionary<string, IDocumentCollection> collections, CommandOutput output)
        : base("list", "Lists documents; what is done where no command is named.")
    {
        (_collection, _output) = (new CollectionOption(collections, "all, each under its name, when left out"), output);
        Add(_where);
        Add(_sort);
        Add(_descending);
        Add(_collection);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var collections = _collection.In(arguments).Select(collection => new DocumentFields(collection)).ToList();
        ThrowIfMissing(collections, arguments);
        var lists = collections.Select(collection => Choose(collection, arguments)).OfType<DocumentList>().ToList();
        foreach (var list in lists)
        {
            list.Write(_output, isNamed: collections.Count > 1);
        }

        if (lists.All(list => list.Documents.Count == 0))
        {
            _output.WriteFault("There is no such document.");
        }

        return ExitCode.Success;
    }

    // Collections differ in their fields: one of them need only have it.
    private void ThrowIfMissing(IReadOnlyList<DocumentFields> collections, ParseResult arguments)
    {
        foreach (var name in _where.In(arguments).Select(filter => filter.Name).Append(arguments.GetValue(_sort)).OfType<string>())
        {
            if (collections.All(fields => fields.TryFind(name) is null))
            {
                throw DocumentFields.Missing(name, collections);
            }
        }
    }

    /// <summary>What the filters accept; null for a collection that lacks a field of theirs.</summary>
    private DocumentList? Choose(DocumentFields fields, ParseResult arguments)
    {
        var texts = _where.In(arguments).ToList();
        if (texts.Any(text => fields.TryFind(text.Name) is null))
        {
            return null;
        }

        var filters = texts.Select(text => new FieldFilter(fields.Find(text.Name), text.Operator, text.Value)).ToList();
        var documents = fields.Collection.Documents.Where(document => filters.All(filter => filter.Accepts(document)));
        var isDescending = arguments.GetValue(_descending);
        var field = arguments.GetValue(_sort) is { } name ? fields.TryFind(name) : null;
        var sorted = field is not null ? new FieldSort(field, isDescending).Apply(documents)
            : isDescending ? documents.Reverse()
            : documents;
        return new DocumentList(fields, [.. sorted]);
    }
}
