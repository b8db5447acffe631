namespace Catalog.Generators;

/// <summary>The names under which the steps of the pipeline are tracked.</summary>
internal static class StepNames
{
    public const string Project = nameof(Project);
    public const string Readings = nameof(Readings);
    public const string Heads = nameof(Heads);
    public const string Declarations = nameof(Declarations);
    public const string DeclaredDocuments = nameof(DeclaredDocuments);
    public const string Outlines = nameof(Outlines);
    public const string UserCode = nameof(UserCode);
    public const string Collections = nameof(Collections);
    public const string Collection = nameof(Collection);
    public const string Types = nameof(Types);
    public const string List = nameof(List);
    public const string UnusedDeclarations = nameof(UnusedDeclarations);
    public const string Bindings = nameof(Bindings);
    public const string Documents = nameof(Documents);
    public const string SourceFiles = nameof(SourceFiles);
    public const string Shards = nameof(Shards);
    public const string LiteralWeights = nameof(LiteralWeights);
    public const string LiteralLoad = nameof(LiteralLoad);
    public const string IsOverLimit = nameof(IsOverLimit);
    public const string FileProblems = nameof(FileProblems);
    public const string ValueProblems = nameof(ValueProblems);
    public const string DeclarationProblems = nameof(DeclarationProblems);
    public const string CollectionProblems = nameof(CollectionProblems);
    public const string Explanations = nameof(Explanations);
    public const string LiteralProblems = nameof(LiteralProblems);
}
