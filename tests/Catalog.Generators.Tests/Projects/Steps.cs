using System.Reflection;

namespace Catalog.Generators.Tests.Projects;

/// <summary>The names of the steps that are tracked.</summary>
internal static class Steps
{
    public static IReadOnlySet<string> All { get; } = typeof(StepNames)
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => (string)field.GetRawConstantValue()!)
        .ToHashSet(StringComparer.Ordinal);
}
