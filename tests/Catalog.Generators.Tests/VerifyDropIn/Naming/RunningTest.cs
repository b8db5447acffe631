using System.Collections.Immutable;
using System.Reflection;
using Xunit.v3;

namespace VerifyTests.DropIn;

/// <summary>The test that runs, named by the class it was started on, which may inherit the method.</summary>
internal sealed record RunningTest(string TypeName, string MethodName, ImmutableArray<string> ParameterNames)
{
    public bool IsTheory => ParameterNames.Length > 0;

    public static RunningTest Current() =>
        TestContext.Current.TestMethod is IXunitTestMethod test
            ? Of(test.TestClass.Class, test.Method)
            : throw new InvalidOperationException("Verify runs inside a test.");

    public static RunningTest Of(Type type, MethodInfo method) =>
        new(NameOf(type), method.Name, [.. method.GetParameters().Select(parameter => parameter.Name!)]);

    private static string NameOf(Type type)
    {
        if (type.IsGenericType)
        {
            throw new NotSupportedException($"Generic test class '{type}': versions differ in its name.");
        }

        return type.DeclaringType is { } outer ? $"{NameOf(outer)}.{type.Name}" : type.Name;
    }
}
