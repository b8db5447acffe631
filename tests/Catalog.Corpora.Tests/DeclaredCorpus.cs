namespace Catalog.Corpora.Tests;

/// <summary>A corpus whose documents are held to declared classes.</summary>
/// <param name="Corpus">The documents.</param>
/// <param name="Collection">The name of their collection.</param>
/// <param name="Class">The name of their class.</param>
/// <param name="Folders">The folders of <c>Declared</c> in which the classes stand.</param>
internal sealed record DeclaredCorpus(Corpus Corpus, string Collection, string Class, params string[] Folders)
{
    private static readonly string Root = RepositoryFolder.Path("tests", "Catalog.Corpora.Tests", "Declared");

    /// <summary>The name of the corpus.</summary>
    public string Name => Corpus.Name;

    /// <summary>The warnings that do not concern what its documents say.</summary>
    public string[] Warnings { get; init; } = [];

    /// <summary>Every error that is to be reported.</summary>
    public IEnumerable<string> Expected => Violations.Concat(RuleViolations);

    /// <summary>Where documents break the types, conditions, keys, references and fields, as <see cref="Violation"/> writes it; found by other
    /// parsers.</summary>
    public IReadOnlyList<string> Violations => Lines("violations");

    /// <summary>Where they break validation attributes.</summary>
    public IReadOnlyList<string> RuleViolations => Lines("rule-violations");

    /// <summary>The C# files that declare the classes.</summary>
    public IEnumerable<string> Sources() => Folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs"))
        .Order(StringComparer.Ordinal)
        .Append(Path.Combine(Root, "Usings.cs"));

    private string[] Lines(string list) => File.ReadAllLines(Path.Combine(Root, Folders[0], $"{Name}.{list}.txt"));

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
