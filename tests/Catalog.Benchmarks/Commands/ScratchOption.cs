using System.CommandLine;

namespace Catalog.Benchmarks.Commands;

/// <summary>Where corpora and apps are written; it is kept, so that a later run finds them.</summary>
internal sealed class ScratchOption : Option<string>
{
    public ScratchOption()
        : base("--scratch")
    {
        HelpName = "folder";
        Description = "Where corpora are generated and apps are built, outside of the repository.";
        DefaultValueFactory = static _ => Path.Combine(Path.GetTempPath(), "catalog-benchmarks");
    }
}
