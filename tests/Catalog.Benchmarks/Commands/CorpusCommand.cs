using System.CommandLine;
using Catalog.Benchmarks.Corpora;

namespace Catalog.Benchmarks.Commands;

/// <summary>Generates a corpus.</summary>
internal sealed class CorpusCommand : Command
{
    private readonly Argument<int> _count = new("count") { Description = "The number of documents, of about 5 KB each." };
    private readonly Argument<string> _folder = new("folder") { Description = "A folder that is not there yet." };

    public CorpusCommand()
        : base("corpus", "Generates documents: Markdown with YAML front matter, the same every time.")
    {
        Add(_count);
        Add(_folder);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var folder = Path.GetFullPath(arguments.GetRequiredValue(_folder));
        if (Path.Exists(folder))
        {
            Console.Error.WriteLine($"{folder} is there already.");
            return 1;
        }

        var count = arguments.GetRequiredValue(_count);
        Console.WriteLine($"{count} documents, {CorpusGenerator.Write(count, folder)} bytes");
        return 0;
    }
}
