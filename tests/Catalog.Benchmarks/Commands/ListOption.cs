using System.CommandLine;

namespace Catalog.Benchmarks.Commands;

/// <summary>An option that takes several values, with or without its name between them.</summary>
internal sealed class ListOption : Option<string[]>
{
    public ListOption(string name, string description, params string[] standard)
        : base(name)
    {
        Description = description;
        AllowMultipleArgumentsPerToken = true;
        DefaultValueFactory = _ => standard;
    }
}
