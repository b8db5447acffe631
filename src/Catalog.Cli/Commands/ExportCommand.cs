using System.CommandLine;
using Catalog.Cli.Export;
using Catalog.Cli.Faults;
using Catalog.Cli.Output;

namespace Catalog.Cli.Commands;

/// <summary>Hands the documents of one collection to other programs.</summary>
internal sealed class ExportCommand : Command
{
    private readonly CollectionOption _collection;
    private readonly CommandOutput _output;

    private readonly FormatOption _format = new();

    private readonly Option<string?> _file = new("--output", "-o")
    {
        HelpName = "file",
        Description = "The file to write, whole or not at all; standard output when left out.",
    };

    public ExportCommand(IReadOnlyDictionary<string, IDocumentCollection> collections, CommandOutput output)
        : base("export", "Exports one collection with its fields and paragraphs for other programs, in UTF-8.")
    {
        (_collection, _output) = (new CollectionOption(collections, "needed where there are several"), output);
        _file.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
            {
                result.AddError("The file to write has no name.");
            }
        });
        Add(_format);
        Add(_file);
        Add(_collection);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var collections = _collection.In(arguments);
        if (collections is not [var collection])
        {
            var names = string.Join(", ", collections.Select(one => one.Name));
            throw new CommandFailure($"An export has one shape: choose a collection with --collection ({names}).", ExitCode.BadUsage);
        }

        var path = arguments.GetValue(_file);
        var write = _format.In(arguments, path, isShown: path is null && _output.Terminal is not null);
        if (path is not null)
        {
            ExportFile.Write(path, text => write(collection, text));
        }
        else
        {
            write(collection, _output.Text);
        }

        return ExitCode.Success;
    }
}
