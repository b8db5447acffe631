using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Catalog.Generators.Tests.Incremental;

/// <summary>Walks a model through its fields and elements.</summary>
internal static class ModelWalk
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The ways to objects that belong to the compiler: a model that holds one is never equal to the next, and keeps it alive.</summary>
    public static IEnumerable<string> CompilerObjects(object? value) => Walk(value, "", new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static IEnumerable<string> Walk(object? value, string way, HashSet<object> seen)
    {
        if (value is null || IsLeaf(value.GetType()) || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return [];
        }

        return IsOfCompiler(value) ? [$"{way}: {value.GetType().Name}"] : Parts(value).SelectMany(part => Walk(part.Value, way + "." + part.Name, seen));
    }

    private static bool IsOfCompiler(object value) => value is
        ISymbol or SyntaxNode or SyntaxReference or SyntaxTree or SemanticModel or Compilation or AdditionalText or SourceText or Location or Diagnostic
        or AttributeData or GeneratorAttributeSyntaxContext or AnalyzerConfigOptionsProvider or AnalyzerConfigOptions or Delegate;

    private static bool IsLeaf(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal);

    private static IEnumerable<(string Name, object? Value)> Parts(object value) => value is IEnumerable items and not string
        ? items.Cast<object?>().Select((item, index) => ($"{index}", item))
        : Hierarchy(value.GetType()).SelectMany(type => type.GetFields(Fields)).Select(field => (field.Name, field.GetValue(value)));

    private static IEnumerable<Type> Hierarchy(Type? type) => type is null ? [] : Hierarchy(type.BaseType).Append(type);
}
