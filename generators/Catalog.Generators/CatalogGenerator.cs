using Catalog.Engine;
using Catalog.Generators.Collections;
using Catalog.Generators.Declarations;
using Catalog.Generators.Diagnostics;
using Catalog.Generators.Documents;
using Catalog.Generators.Emission;
using Catalog.Generators.Options;
using Catalog.Generators.Reading;
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

        // Read: each file by itself, once.
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Select(DocumentFile.Of).WhereNotNull();
        var readings = files.Select(FileReader.Read).WithTrackingName(StepNames.Readings);
        var allReadings = readings.Collect();
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(DeclarationReader.Attribute, DeclarationReader.IsCandidate, DeclarationReader.Read)
            .WithTrackingName(StepNames.Declarations);

        // Model: what a collection must know of its files, without places, so that an edited body changes no type.
        var heads = readings.Select((reading, _) => FileHead.Of(reading)).WithTrackingName(StepNames.Heads);
        var declared = declarations.Select((declaration, _) => declaration.Document).WhereNotNull().WithTrackingName(StepNames.DeclaredDocuments);
        var outlines = heads.Collect().Combine(declared.Collect()).Combine(project)
            .Select(CollectionOutlines.Of).WithTrackingName(StepNames.Outlines);
        var user = outlines.Combine(project).Combine(context.CompilationProvider).Select(UserCode.Find).WithTrackingName(StepNames.UserCode);
        var collection = outlines.SelectMany((all, _) => all).Combine(user)
            .Select(CollectionBuilder.Build).WhereNotNull().WithTrackingName(StepNames.Collection);
        var collections = collection.Collect().Select((all, _) => all.ToEquatableArray()).WithTrackingName(StepNames.Collections);
        var types = collections.Select((all, _) => all.Select(model => model.Types).ToEquatableArray()).WithTrackingName(StepNames.Types);
        var list = user.Combine(project).Select(UserCode.PartOfList).WithTrackingName(StepNames.List);
        var unused = collections.Combine(declared.Collect()).SelectMany(CollectionOutlines.Unused).WithTrackingName(StepNames.UnusedDeclarations);

        // Bind: each file by itself, with the types of its collection.
        var bindings = readings.Combine(collections).Select(FileBinder.Bind).WhereNotNull().WithTrackingName(StepNames.Bindings);
        var documents = bindings.Select((binding, _) => binding.File).WithTrackingName(StepNames.Documents);
        var weights = documents.Select(LiteralWeights.Of).WithTrackingName(StepNames.LiteralWeights);
        var load = weights.Collect().Select(LiteralLoad.Of).WithTrackingName(StepNames.LiteralLoad);
        var isOverLimit = load.Select((bytes, _) => bytes.IsOver).WithTrackingName(StepNames.IsOverLimit);
        var sourceFiles = documents.Where(file => !file.IsSharded && file.Documents.Count > 0)
            .Select(SourceFiles.Of).Combine(isOverLimit).WithTrackingName(StepNames.SourceFiles);
        var shards = documents.Where(file => file.IsSharded).Collect()
            .SelectMany(SourceFiles.Shards).Combine(isOverLimit).WithTrackingName(StepNames.Shards);

        // Write: source and problems, apart.
        context.RegisterSourceOutput(collection, CollectionEmitter.Emit);
        context.RegisterSourceOutput(collection, DocumentClassEmitter.Emit);
        context.RegisterSourceOutput(sourceFiles, DocumentEmitter.Emit);
        context.RegisterSourceOutput(shards, DocumentEmitter.Emit);
        context.RegisterSourceOutput(unused, UnusedDeclarationEmitter.Emit);
        context.RegisterSourceOutput(types.Combine(list).Combine(project), DocumentCollectionsEmitter.Emit);

        var betweenFiles = allReadings.Combine(declarations.Collect()).Combine(collections)
            .Select(CollectionCheck.Of).WithTrackingName(StepNames.CollectionProblems);
        var literals = load.Combine(allReadings).Select(LiteralCheck.Of).WithTrackingName(StepNames.LiteralProblems);
        var explanations = allReadings.Combine(collections).Combine(project)
            .Select(Explanation.Of).WithTrackingName(StepNames.Explanations);
        var inFiles = readings.Select((reading, _) => reading.Problems).WithTrackingName(StepNames.FileProblems);
        var inValues = bindings.Select((binding, _) => binding.Problems).WithTrackingName(StepNames.ValueProblems);
        var inDeclarations = declarations.Select((declaration, _) => declaration.Problems).WithTrackingName(StepNames.DeclarationProblems);
        context.RegisterSourceOutput(inFiles, ProblemReporter.Report);
        context.RegisterSourceOutput(inValues, ProblemReporter.Report);
        context.RegisterSourceOutput(inDeclarations, ProblemReporter.Report);
        context.RegisterSourceOutput(betweenFiles, ProblemReporter.Report);
        context.RegisterSourceOutput(literals, ProblemReporter.Report);
        context.RegisterSourceOutput(explanations, ProblemReporter.Report);
    }
}
