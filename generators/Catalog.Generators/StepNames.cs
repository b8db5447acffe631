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
    public const string DeclarationScope = nameof(DeclarationScope);
    public const string DeclaredClasses = nameof(DeclaredClasses);
    public const string UnusedClasses = nameof(UnusedClasses);
    public const string BindingInputs = nameof(BindingInputs);
    public const string Bindings = nameof(Bindings);
    public const string Joins = nameof(Joins);
    public const string Targets = nameof(Targets);
    public const string InverseLinks = nameof(InverseLinks);
    public const string Lookups = nameof(Lookups);
    public const string ResolverInputs = nameof(ResolverInputs);
    public const string Resolved = nameof(Resolved);
    public const string Documents = nameof(Documents);
    public const string SourceFiles = nameof(SourceFiles);
    public const string Shards = nameof(Shards);
    public const string LiteralWeights = nameof(LiteralWeights);
    public const string LiteralLoad = nameof(LiteralLoad);
    public const string IsOverLimit = nameof(IsOverLimit);
    public const string Links = nameof(Links);
    public const string LinkTargets = nameof(LinkTargets);
    public const string FileLists = nameof(FileLists);
    public const string LinkIndex = nameof(LinkIndex);
    public const string Anchors = nameof(Anchors);
    public const string AnchorIndex = nameof(AnchorIndex);
    public const string ResolvedLinks = nameof(ResolvedLinks);
    public const string PickedLinks = nameof(PickedLinks);
    public const string FileProblems = nameof(FileProblems);
    public const string ValueProblems = nameof(ValueProblems);
    public const string ReferenceInputs = nameof(ReferenceInputs);
    public const string ReferenceProblems = nameof(ReferenceProblems);
    public const string KeyProblems = nameof(KeyProblems);
    public const string DeclarationProblems = nameof(DeclarationProblems);
    public const string CollectionProblems = nameof(CollectionProblems);
    public const string Explanations = nameof(Explanations);
    public const string LiteralProblems = nameof(LiteralProblems);
    public const string LinkProblems = nameof(LinkProblems);
}
