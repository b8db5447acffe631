using System.Reflection;
using Xunit.v3;

namespace Catalog.Generators.Tests.SnapshotTests;

/// <summary>The tests of this assembly, named as their snapshots begin: <c>Outer.Nested.Method</c>.</summary>
internal static class TestNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(TestNames).Assembly.GetTypes()
            .Where(type => type.IsClass && !type.IsAbstract)
            .SelectMany(type => type.GetMethods().Where(IsTest).Select(method => $"{NameOf(type)}.{method.Name}")),
    ];

    private static bool IsTest(MethodInfo method) => method.GetCustomAttributes().OfType<IFactAttribute>().Any();

    private static string NameOf(Type type) => type.DeclaringType is { } outer ? $"{NameOf(outer)}.{type.Name}" : type.Name;
}
