using System.CommandLine;
using Catalog.Cli.Export;
using Catalog.Cli.Faults;
using Catalog.Cli.Output;

namespace Catalog.Cli.Commands;

/// <summary>Hands documents to other programs.</summary>
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
        : base("export", "Exports documents with their fields and paragraphs for other programs, in UTF-8.")
    {
        (_collection, _output) = (new CollectionOption(collections, "all when left out, which is for json alone"), output);
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
        var path = arguments.GetValue(_file);
        var write = _format.In(arguments, _collection.In(arguments), path, isShown: path is null && _output.Terminal is not null);
        if (path is not null)
        {
            ExportFile.Write(path, write);
        }
        else
        {
            write(_output.Text);
        }

        return ExitCode.Success;
    }
}
