using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Hostile;

public sealed class NestedClassTests
{
    private static readonly Document Light = Document.Of("light.json", """
        {
          "lamp": { "colour": "white", "lens": { "order": 2 } },
          "keepers": [{ "name": "Ada", "since": "1949" }, null],
          "notes": { "x": [1, "y", { "z": null }] },
          "seen": null,
          "at": "2011-11-20T10:11:12Z"
        }
        """);

    private static readonly Document[] Others =
        [Document.Of("a.yaml", "notes: none\nopen: { a: { n: 1 } }\n"), Document.Of("b.yaml", "open: { b: { n: 2 } }\n"), Document.Of("c.yaml", "open: { c: { n: ~ } }\n")];

    private static readonly Project Lights = Project.Of(Light).With(Others);

    [Theory]
    [InlineData("System", null)]
    [InlineData("Catalog", null)]
    [InlineData("Catalog.Documents", null)]
    [InlineData("System.Collections.Generic", null)]
    [InlineData("", null)]
    [InlineData("Archive", "System")]
    [InlineData("Archive", "Catalog")]
    [InlineData("Archive", "LampFields")]
    [InlineData("Archive", "Entry")]
    [InlineData("Archive", "KeepersItem")]
    [InlineData("Archive", "DataNode")]
    [InlineData("Archive", "FieldDictionary")]
    [InlineData("Archive", "IMapping")]
    [InlineData("Archive", "record")]
    public void NamespacesAndDocumentClassesMayHaveAnyName(string root, string? documentClass)
    {
        Document[] documents = [Light, .. Others];
        var build = Project
            .Of([.. documents.Select(document => documentClass is null ? document : document.With("CatalogDocument", documentClass))])
            .With("RootNamespace", root)
            .Build();

        Assert.Equal("colour: white\nlens:\n  order: 2", Text(build, "lamp"));
        Assert.Equal("- name: Ada\n  since: 1949\n-", Text(build, "keepers"));
    }

    [Fact]
    public void WithNullableOffTheyCompile()
    {
        var build = Lights.WithoutNullable()
            .WithSource(UserCode.With("""
                    public partial IReadOnlyDictionary<string, DataNode> Notes { get; }
                    public partial IReadOnlyList<IReadOnlyDictionary<string, string>> Keepers { get; }
                """))
            .Build(
                "a.yaml(1,8): error CAT016: 'none' does not fit the field 'notes': a mapping of names to values is expected; correct it, or declare another type",
                "light.json(3,51): error CAT016: '…' does not fit the field 'keepers': a value, or a property "
                + "whose elements are nullable is expected; correct it, or declare another type");

        Assert.Equal("colour: white\nlens:\n  order: 2", Text(build, "lamp"));
    }

    [Fact]
    public void OfAPublicClassTheyAreDocumented()
    {
        var build = Lights
            .WithSource("namespace Archive;\n/// <summary>Mine.</summary>\npublic partial class RecordsDocument;\n/// <summary>Mine.</summary>\npublic static partial class Records;\n")
            .Build();

        Assert.True(build.Assembly.Type("LampFields").IsVisible);
        Assert.Empty(build.Assembly.Type("LampFields").GetConstructors());
    }

    [Theory]
    [InlineData("namespace Archive { class DataNode { } class IMapping { } class FieldDictionary { } class Field { } class LampFields { } }")]
    [InlineData("namespace Archive { class System { } class Catalog { } class Entry { } }")]
    [InlineData("class DataNode { } class IMapping { } class ValueTuple<A, B> { } class IReadOnlyDictionary<A, B> { }")]
    [InlineData("namespace Archive { sealed partial class RecordsDocument { public class LampFields { } public class OpenEntry { } internal static int Fields => 1; } }")]
    public void TheUsersOwnTypesStandInNoWay(string code)
    {
        var build = Lights.WithSource(code).Build();

        Assert.Equal("colour: white\nlens:\n  order: 2", Text(build, "lamp"));
    }

    private static string? Text(Build build, string field) =>
        build.Records.Find("light")!.GetText(build.Records.Fields.Single(known => known.Name == field));
}
