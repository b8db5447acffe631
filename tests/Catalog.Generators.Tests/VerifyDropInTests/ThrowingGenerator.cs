using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests.VerifyDropInTests;

internal sealed class ThrowingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, (_, _) => throw new InvalidDataException("from the generator"));
}
