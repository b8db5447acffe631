using System.Text.Json;
using Catalog.Documents;

namespace Catalog.Generators.Tests.Projects;

/// <summary>Holds two assemblies of one project to the same documents.</summary>
internal static class SameDocuments
{
    public static void Assert(LoadedAssembly expected, LoadedAssembly actual)
    {
        Xunit.Assert.Equal(expected.Collections.Keys, actual.Collections.Keys);
        foreach (var (name, collection) in expected.Collections)
        {
            Assert(collection, actual.Collections[name]);
            Xunit.Assert.Equal(Json(expected, name), Json(actual, name));
        }
    }

    private static void Assert(IDocumentCollection expected, IDocumentCollection actual)
    {
        Xunit.Assert.Equal(expected.Fields.Select(Description), actual.Fields.Select(Description));
        Xunit.Assert.Equal(expected.Count, actual.Count);
        for (var i = 0; i < expected.Count; i++)
        {
            Assert(expected[i], actual[i], expected.Fields.Zip(actual.Fields));
            Xunit.Assert.Same(actual[i], actual[i]);
            Xunit.Assert.Same(actual[i], actual.Find(expected[i].Id));
        }

        Xunit.Assert.Null(actual.Find("no such id"));
    }

    private static void Assert(IDocument expected, IDocument actual, IEnumerable<(Field Expected, Field Actual)> fields)
    {
        Xunit.Assert.Equal(
            (expected.Id, expected.Title, expected.SourcePath, expected.ContentHash),
            (actual.Id, actual.Title, actual.SourcePath, actual.ContentHash));
        Assert(expected.Body, actual.Body);
        foreach (var (field, other) in fields)
        {
            var (value, found) = (expected.GetValue(field), actual.GetValue(other));
            Xunit.Assert.Equal(Kind(value), Kind(found));
            Xunit.Assert.Equal(expected.GetText(field), actual.GetText(other));
            Xunit.Assert.Equal(expected.GetText(field) ?? "", System.Text.Encoding.UTF8.GetString(actual.GetUtf8(other)));
        }
    }

    private static void Assert(Body expected, Body actual)
    {
        Xunit.Assert.Equal(
            (expected.WordCount, expected.Text, expected.Excerpt, expected.Html, expected.ReadingTime),
            (actual.WordCount, actual.Text, actual.Excerpt, actual.Html, actual.ReadingTime));
        Xunit.Assert.Equal(expected.Text, System.Text.Encoding.UTF8.GetString(actual.Utf8));
        Xunit.Assert.Equal(expected.Paragraphs, actual.Paragraphs);
        Xunit.Assert.Equal(expected.Sections.Select(Description), actual.Sections.Select(Description));
    }

    private static string Json(LoadedAssembly assembly, string name)
    {
        var collection = assembly.Collections[name];
        return JsonSerializer.Serialize(collection, collection.GetType(), new JsonSerializerOptions { TypeInfoResolver = assembly.Json, MaxDepth = 100 });
    }

    private static string Description(Field field) =>
        $"{field.Name} {field.Property} {TypeName(field.Type)} {field.IsNullable} {field.Summary} {field.TextFormat} {field.IsInverse}";

    private static string Description(Section section) =>
        FormattableString.Invariant($"{section.Heading} {section.Level} {section.Slug} {string.Join("|", section.Paragraphs)}");

    // The assemblies are two, and so are their types.
    private static string TypeName(Type type) => type.IsGenericType
        ? $"{type.Name}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>"
        : type.FullName!;

    // Lists and maps may be of any class.
    private static string? Kind(object? value) => value switch
    {
        null => null,
        string => "text",
        System.Collections.IDictionary => "map",
        System.Collections.IEnumerable and not IDocument => "list",
        _ => value.GetType().FullName,
    };
}
