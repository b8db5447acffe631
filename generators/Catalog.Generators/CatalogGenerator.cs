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
        var readings = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(FileReader.Read).WhereNotNull().WithTrackingName(StepNames.Readings);
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(DeclarationReader.Attribute, DeclarationReader.IsCandidate, DeclarationReader.Read)
            .WithTrackingName(StepNames.Declarations);

        // Model: what a collection must know of its files, without places, so that an edited body changes no type.
        var heads = readings.Select((reading, _) => FileHead.Of(reading)).WithTrackingName(StepNames.Heads);
        var declared = declarations.Select((declaration, _) => declaration.Document).WhereNotNull().WithTrackingName(StepNames.DeclaredDocuments);
        var outlines = heads.Collect().Combine(declared.Collect()).Combine(project)
            .Select((input, _) => CollectionOutlines.Of(input.Left.Left, input.Left.Right, input.Right)).WithTrackingName(StepNames.Outlines);
        var userTypes = outlines.Combine(context.CompilationProvider).Select(UserTypes.Find).WithTrackingName(StepNames.UserTypes);
        var collections = outlines.Combine(userTypes)
            .Select((input, _) => input.Left.Select(outline => CollectionBuilder.Build(outline, input.Right)).ToEquatableArray())
            .WithTrackingName(StepNames.Collections);
        var collection = collections.SelectMany((models, _) => models).WithTrackingName(StepNames.Collection);
        var types = collections.Select((models, _) => models.Select(model => model.Types).ToEquatableArray()).WithTrackingName(StepNames.Types);

        // Bind: each file by itself, with the types of its collection.
        var bindings = readings.Combine(collections).Select(FileBinder.Bind).WhereNotNull().WithTrackingName(StepNames.Bindings);
        var documents = bindings.Select((binding, _) => binding.File).WithTrackingName(StepNames.Documents);
        var load = documents.Collect().Select(LiteralLoad.Of).WithTrackingName(StepNames.LiteralLoad);
        var isOverLimit = load.Select((bytes, _) => bytes.IsOver).WithTrackingName(StepNames.IsOverLimit);
        var sourceFiles = documents.Collect().SelectMany(SourceFiles.Of).Combine(isOverLimit).WithTrackingName(StepNames.SourceFiles);

        // Write: source and problems, apart.
        context.RegisterSourceOutput(collection, CollectionEmitter.Emit);
        context.RegisterSourceOutput(collection, DocumentClassEmitter.Emit);
        context.RegisterSourceOutput(sourceFiles, DocumentEmitter.Emit);
        context.RegisterSourceOutput(types.Combine(project), DocumentCollectionsEmitter.Emit);

        var betweenFiles = readings.Collect().Combine(declarations.Collect()).Combine(collections)
            .Select(CollectionCheck.Of).WithTrackingName(StepNames.CollectionProblems);
        var literals = load.Combine(readings.Collect()).Select(LiteralCheck.Of).WithTrackingName(StepNames.LiteralProblems);
        context.RegisterSourceOutput(readings.Select((reading, _) => reading.Problems).WithTrackingName(StepNames.FileProblems), ProblemReporter.Report);
        context.RegisterSourceOutput(bindings.Select((binding, _) => binding.Problems).WithTrackingName(StepNames.ValueProblems), ProblemReporter.Report);
        context.RegisterSourceOutput(
            declarations.Select((declaration, _) => declaration.Problems).WithTrackingName(StepNames.DeclarationProblems), ProblemReporter.Report);
        context.RegisterSourceOutput(betweenFiles, ProblemReporter.Report);
        context.RegisterSourceOutput(literals, ProblemReporter.Report);
    }
}
