using Catalog.Benchmarks.Corpora;

namespace Catalog.Benchmarks.Scratch;

/// <summary>An app that is measured: a template, and what it needs of a corpus.</summary>
/// <param name="Name">The name in tables.</param>
/// <param name="Templates">The files of the templates.</param>
internal sealed record SampleApp(string Name, params string[] Templates)
{
    private const int Many = 10_000;
    private const int MaximalLiterals = 2_000;

    public static readonly SampleApp OneLine = new("OneLine", "OneLine/OneLine.csproj", "OneLine/Program.cs") { HasDocuments = false };

    public static readonly SampleApp NoDocuments = new("NoDocuments", "Catalog/Catalog.csproj", "OneLine/Program.cs") { HasDocuments = false };

    public static readonly SampleApp Packed = new("Packed", "Catalog/Catalog.csproj", "Catalog/Program.cs", "Catalog/Access.cs", "Catalog/Search.cs")
    {
        Storage = "Packed",
        HasIndex = true,
    };

    public static readonly SampleApp PackedWithoutIndex = Packed with { Name = "PackedWithoutIndex", HasIndex = false };

    public static readonly SampleApp Literal = Packed with { Name = "Literal", Storage = "Literal", HasIndex = false, MaximalCount = MaximalLiterals };

    /// <summary>All of them, those that the others are compared with first.</summary>
    public static readonly IReadOnlyList<SampleApp> All =
    [
        OneLine,
        NoDocuments,

        // YamlDotNet reads into classes by reflection.
        new("Parsed", "Parsed/Parsed.csproj", "Parsed/Program.cs") { MaximalCount = Many, RunsAot = false },
        new("Json", "Json/Json.csproj", "Json/Program.cs", "Json/CableContext.cs") { MaximalCount = Many, Write = CableFiles.WriteJson },
        new("ArrayInitialiser", "ArrayInitialiser/ArrayInitialiser.csproj", "ArrayInitialiser/Program.cs")
        {
            MaximalCount = Many,
            Write = CableFiles.WriteArrayInitialiser,
        },
        Literal,
        PackedWithoutIndex,
        Packed,
    ];

    public bool HasDocuments { get; private init; } = true;

    /// <summary>The greatest corpus that it is tried with.</summary>
    public int MaximalCount { get; private init; } = int.MaxValue;

    public bool RunsAot { get; private init; } = true;

    /// <summary>The storage of the collection, where there is one.</summary>
    public string Storage { get; private init; } = "";

    public bool HasIndex { get; private init; }

    /// <summary>Writes what else the app is made of into its folder.</summary>
    public Action<Corpus, string>? Write { get; private init; }

    public static SampleApp Named(string name) =>
        All.FirstOrDefault(app => app.Name == name) ?? throw new ArgumentException($"There is no app '{name}' among {string.Join(", ", All.Select(app => app.Name))}.", nameof(name));

    /// <summary>Whether it is measured over a corpus in a mode.</summary>
    public bool Takes(Corpus corpus, PublishMode mode) => corpus.Count <= MaximalCount && (RunsAot || mode != PublishMode.Aot);
}
