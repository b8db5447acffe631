using System.CommandLine;
using Catalog.Benchmarks.Commands;

return new RootCommand("Measures Catalog beside what an app can do without it.")
{
    new CorpusCommand(),
    new ProcessesCommand(),
    new BuildsCommand(),
    new AccessCommand(),
}.Parse(args).Invoke();
