using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Generators.Tests.VerifyDropInTests;

internal static class Sample
{
    /// <summary>One document in a folder, with a bad second line, and one at the root.</summary>
    public static GeneratorDriver TwoDocuments() =>
        Run(new SampleText("content/One.txt", "good\n!bad line\n"), new SampleText("Two.txt", "good"));

    public static GeneratorDriver Run(params AdditionalText[] documents) => Run(new SampleGenerator(), documents);

    public static GeneratorDriver Run(IIncrementalGenerator generator, params AdditionalText[] documents) =>
        CSharpGeneratorDriver
            .Create([generator.AsSourceGenerator()], documents)
            .RunGenerators(CSharpCompilation.Create("Sample"), TestContext.Current.CancellationToken);
}
