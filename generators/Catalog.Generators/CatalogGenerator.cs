using Catalog.Engine;
using Catalog.Engine.Collections;
using Catalog.Engine.Links;
using Catalog.Generators.Collections;
using Catalog.Generators.Declarations;
using Catalog.Generators.Declare;
using Catalog.Generators.Diagnostics;
using Catalog.Generators.Documents;
using Catalog.Generators.Emission;
using Catalog.Generators.Joins;
using Catalog.Generators.Links;
using Catalog.Generators.Locking;
using Catalog.Generators.Options;
using Catalog.Generators.Reading;
using Catalog.Generators.Schemas;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators;

/// <summary>Reads documents among the additional files, and writes typed classes with their data.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider
            .Select((options, _) => ProjectOptions.Of(options)).WithTrackingName(StepNames.Project);

        var projectFile = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ProjectFile.Read).WhereNotNull().WithTrackingName(StepNames.ProjectFile);

        // Read: each file by itself, once.
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Select(DocumentFile.Of).WhereNotNull();
        var readings = files.Select(FileReader.Read).WithTrackingName(StepNames.Readings);
        var allReadings = readings.Collect();
        var packFiles = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Select(PackFile.Of).WhereNotNull();
        var packHeads = packFiles.Where(file => file.IsHead).Select(HeadReading.Read).WithTrackingName(StepNames.PackHeads);
        var packFields = packFiles.Where(file => !file.IsHead);
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(DeclarationReader.Attribute, DeclarationReader.IsCandidate, DeclarationReader.Read)
            .WithTrackingName(StepNames.Declarations);

        // Model: what a collection must know of its files, without places, so that an edited body changes no type.
        var heads = readings.Select((reading, _) => FileHead.Of(reading)).WithTrackingName(StepNames.Heads);
        var declared = declarations.Select((declaration, _) => declaration.Document).WhereNotNull().WithTrackingName(StepNames.DeclaredDocuments);
        var packs = packHeads.Collect().Combine(packFields.Collect()).Combine(declared.Collect()).Combine(project)
            .SelectMany(PackInput.Of).Select(PackReading.Read).WithTrackingName(StepNames.Packs);
        var packOutlines = packs.Select(PackOutline.Of).WhereNotNull().WithTrackingName(StepNames.PackOutlines);
        var outlines = heads.Collect().Combine(packOutlines.Collect()).Combine(declared.Collect()).Combine(project)
            .Select(CollectionOutlines.Of).WithTrackingName(StepNames.Outlines);
        var user = outlines.Combine(project).Combine(context.CompilationProvider).Select(UserCode.Find).WithTrackingName(StepNames.UserCode);
        var classes = outlines.Combine(user).Select(DeclaredClassModels.Of).WithTrackingName(StepNames.DeclaredClasses);
        var collection = outlines.SelectMany((all, _) => all).Combine(user).Combine(classes)
            .Select(CollectionBuilder.Build).WhereNotNull().WithTrackingName(StepNames.Collection);
        var collections = collection.Collect().Select((all, _) => all.ToEquatableArray()).WithTrackingName(StepNames.Collections);
        var types = collections.Select((all, _) => all.Select(model => model.Types).ToEquatableArray()).WithTrackingName(StepNames.Types);
        var list = user.Combine(project).Select(UserCode.PartOfList).WithTrackingName(StepNames.List);
        var json = user.Combine(project).Select(UserCode.PartOfJson).WithTrackingName(StepNames.Json);
        var jsonTypes = collections.Select(JsonTypes.Of).WithTrackingName(StepNames.JsonTypes);
        var unused = collections.Combine(declared.Collect()).SelectMany(CollectionOutlines.Unused).WithTrackingName(StepNames.UnusedDeclarations);
        var unusedClasses = collections.Combine(declared.Collect()).SelectMany(DeclaredClassModels.Unused).WithTrackingName(StepNames.UnusedClasses);
        var scope = context.CompilationProvider.Combine(project).Combine(types).Select(ScopeReader.Of).WithTrackingName(StepNames.DeclarationScope);

        var packed = collection.Where(model => model.Pack is not null).Combine(collections).Select(PackedModel.Of).WithTrackingName(StepNames.PackedModels);

        // Bind: each file by itself, with the types of its collection.
        var bindings = readings.Combine(collections).Select(BindingInput.Of).WhereNotNull().WithTrackingName(StepNames.BindingInputs)
            .Select(FileBinder.Bind).WithTrackingName(StepNames.Bindings);
        var packBindings = packs.Combine(collections).Select(PackBindingInput.Of).WhereNotNull().WithTrackingName(StepNames.PackBindingInputs)
            .Select(PackBinder.Bind).WithTrackingName(StepNames.PackBindings);
        var bound = bindings.Select((binding, _) => binding.File).WithTrackingName(StepNames.Documents);

        // Join: what a document says of others is found in their collections, and nowhere else.
        var packJoins = packBindings.Select((binding, _) => binding.Joins).WithTrackingName(StepNames.PackJoins).Collect();
        var joins = bindings.Select((binding, _) => binding.Joins).WithTrackingName(StepNames.Joins).Collect()
            .Combine(packJoins).Select((all, _) => all.Left.AddRange(all.Right));
        var packPlaces = packBindings.SelectMany((binding, _) => binding.Places).WithTrackingName(StepNames.PackPlaces);
        var targets = joins.Combine(collections).SelectMany(ReferenceTargets.Of).WithTrackingName(StepNames.Targets).Collect();
        var inverse = joins.Combine(targets).Combine(collections).SelectMany(InverseLinks.Of).WithTrackingName(StepNames.InverseLinks).Collect();
        var lookups = joins.Combine(collections).SelectMany(CollectionLookups.Of).WithTrackingName(StepNames.Lookups);
        var documents = bound.Combine(targets).Combine(inverse).Select(ResolverInput.Of).WithTrackingName(StepNames.ResolverInputs)
            .Select(ReferenceResolver.Resolve).WithTrackingName(StepNames.Resolved);
        var weights = bound.Select(LiteralWeights.Of).WithTrackingName(StepNames.LiteralWeights);
        var load = weights.Collect().Select(LiteralLoad.Of).WithTrackingName(StepNames.LiteralLoad);
        var isOverLimit = load.Select((bytes, _) => bytes.IsOver).WithTrackingName(StepNames.IsOverLimit);
        var sourceFiles = documents.Where(file => !file.IsSharded && file.Documents.Count > 0)
            .Select(SourceFiles.Of).Combine(isOverLimit).WithTrackingName(StepNames.SourceFiles);
        var shards = documents.Where(file => file.IsSharded).Collect()
            .SelectMany(SourceFiles.Shards).Combine(isOverLimit).WithTrackingName(StepNames.Shards);

        // Link: what a file names by path, then what it names within; a heading is news to those files alone that link to it.
        var links = readings.Select(FileLinks.Of).WhereNotNull().WithTrackingName(StepNames.Links);
        var linkTargets = readings.Select(LinkTarget.Of).WithTrackingName(StepNames.LinkTargets);
        var fileLists = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(FileList.Of).WhereNotNull().Select(FileList.Read).WithTrackingName(StepNames.FileLists);
        var hasPacks = packOutlines.Collect().Select((all, _) => !all.IsEmpty).WithTrackingName(StepNames.HasPacks);
        var linkIndex = linkTargets.Collect().Combine(fileLists.Collect()).Combine(hasPacks).Select(Indexes.OfPaths).WithTrackingName(StepNames.LinkIndex);
        var anchors = readings.Select(FileAnchors.Of).WhereNotNull().WithTrackingName(StepNames.Anchors);
        var anchorIndex = anchors.Collect().Select(Indexes.OfAnchors).WithTrackingName(StepNames.AnchorIndex);
        var resolvedLinks = links.Combine(linkIndex).Select(LinkResolver.Of).WhereNotNull().WithTrackingName(StepNames.ResolvedLinks);
        var pickedLinks = resolvedLinks.Combine(anchorIndex).Select(PickedLinks.Of).WithTrackingName(StepNames.PickedLinks);

        // Lock: where there is no lock file, nothing here is done.
        var locks = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(LockFile.Of).WhereNotNull().Select(LockFile.Read).WithTrackingName(StepNames.Locks)
            .Collect().SelectMany(LockFile.All);
        var locked = locks.Combine(outlines).SelectMany(LockedCollection.Of).WithTrackingName(StepNames.LockedCollections);

        // Write: source and problems, apart.
        context.RegisterSourceOutput(collection, CollectionEmitter.Emit);
        context.RegisterSourceOutput(collection.Where(model => model.Pack is null), DocumentClassEmitter.Emit);
        context.RegisterSourceOutput(packed, DocumentClassEmitter.Emit);
        context.RegisterSourceOutput(classes.SelectMany((all, _) => all), DeclaredClassEmitter.Emit);
        context.RegisterSourceOutput(lookups, LookupEmitter.Emit);
        context.RegisterSourceOutput(sourceFiles, DocumentEmitter.Emit);
        context.RegisterSourceOutput(shards, DocumentEmitter.Emit);
        context.RegisterSourceOutput(unused, UnusedDeclarationEmitter.Emit);
        context.RegisterSourceOutput(unusedClasses, UnusedDeclarationEmitter.Emit);
        context.RegisterSourceOutput(collection.Combine(scope), DeclarationEmitter.Emit);
        context.RegisterSourceOutput(collections.Combine(project), SchemaEmitter.Emit);
        context.RegisterSourceOutput(types.Combine(list).Combine(project), DocumentCollectionsEmitter.Emit);
        context.RegisterSourceOutput(jsonTypes.Combine(json).Combine(project), CatalogJsonEmitter.Emit);

        var betweenFiles = allReadings.Combine(packs.Collect()).Combine(declarations.Collect()).Combine(collections)
            .Select(CollectionCheck.Of).WithTrackingName(StepNames.CollectionProblems);
        var literals = load.Combine(allReadings).Select(LiteralCheck.Of).WithTrackingName(StepNames.LiteralProblems);
        var explanations = allReadings.Combine(packs.Collect()).Combine(collections).Combine(project)
            .Select(Explanation.Of).WithTrackingName(StepNames.Explanations);
        var inFiles = readings.Select((reading, _) => reading.Problems).WithTrackingName(StepNames.FileProblems);
        var inValues = bindings.Select((binding, _) => binding.Problems).WithTrackingName(StepNames.ValueProblems);
        var inPacks = packs.Select((reading, _) => reading.Problems).WithTrackingName(StepNames.PackProblems);
        var inPackedValues = packBindings.Select((binding, _) => binding.Problems).WithTrackingName(StepNames.PackedValueProblems);
        var inPackedReferences = packPlaces.Combine(targets)
            .Select(ReferenceInput.Of).WithTrackingName(StepNames.PackReferenceInputs)
            .Select(ReferenceCheck.Of).WithTrackingName(StepNames.PackReferenceProblems);
        var inReferences = bindings.Select((binding, _) => binding.Places).Combine(targets)
            .Select(ReferenceInput.Of).WithTrackingName(StepNames.ReferenceInputs)
            .Select(ReferenceCheck.Of).WithTrackingName(StepNames.ReferenceProblems);
        var inKeys = bindings.Select((binding, _) => binding.Places).Collect().Combine(packPlaces.Collect())
            .Select((all, _) => all.Left.AddRange(all.Right)).Select(KeyCheck.Of).WithTrackingName(StepNames.KeyProblems);
        var inDeclarations = declarations.Collect().Select(DeclarationCheck.Own).WithTrackingName(StepNames.DeclarationProblems);
        var inPatterns = projectFile.Combine(heads.Collect()).Combine(packOutlines.Collect()).Combine(declared.Collect())
            .Select(PatternCheck.Of).WithTrackingName(StepNames.PatternProblems);
        var inLinks = pickedLinks.Select(LinkCheck.Of).WithTrackingName(StepNames.LinkProblems);
        var inLockFiles = locks.Combine(outlines).Select(LockedCollection.Check).WithTrackingName(StepNames.LockFileProblems);
        var sinceLock = locked.Combine(allReadings).Select(LockedCollection.Hold).WithTrackingName(StepNames.LockProblems);
        context.RegisterSourceOutput(inFiles, ProblemReporter.Report);
        context.RegisterSourceOutput(inPacks, ProblemReporter.Report);
        context.RegisterSourceOutput(inPackedValues, ProblemReporter.Report);
        context.RegisterSourceOutput(inPackedReferences, ProblemReporter.Report);
        context.RegisterSourceOutput(inValues, ProblemReporter.Report);
        context.RegisterSourceOutput(inReferences, ProblemReporter.Report);
        context.RegisterSourceOutput(inKeys, ProblemReporter.Report);
        context.RegisterSourceOutput(inDeclarations, ProblemReporter.Report);
        context.RegisterSourceOutput(betweenFiles, ProblemReporter.Report);
        context.RegisterSourceOutput(literals, ProblemReporter.Report);
        context.RegisterSourceOutput(explanations, ProblemReporter.Report);
        context.RegisterSourceOutput(inLinks, ProblemReporter.Report);
        context.RegisterSourceOutput(inLockFiles, ProblemReporter.Report);
        context.RegisterSourceOutput(sinceLock, ProblemReporter.Report);
        context.RegisterSourceOutput(inPatterns, ProblemReporter.Report);
    }
}
