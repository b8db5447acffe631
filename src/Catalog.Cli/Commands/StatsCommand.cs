using System.CommandLine;
using Catalog.Cli.Faults;
using Catalog.Cli.Output;
using Catalog.Cli.Statistics;

namespace Catalog.Cli.Commands;

/// <summary>Counts documents, words, filled fields and years.</summary>
internal sealed class StatsCommand : Command
{
    private readonly CollectionOption _collection;
    private readonly CommandOutput _output;

    public StatsCommand(IReadOnlyDictionary<string, IDocumentCollection> collections, CommandOutput output)
        : base("stats", "Counts documents and words, how often each field is filled, and documents per year.")
    {
        (_collection, _output) = (new CollectionOption(collections, "all, each under its name, when left out"), output);
        Add(_collection);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        foreach (var collection in _collection.In(arguments))
        {
            _output.WriteHeading(collection.Name);
            new StatisticsPage(CollectionStatistics.Of(collection)).Write(_output);
        }

        return ExitCode.Success;
    }
}
