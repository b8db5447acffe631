using System.Security.Cryptography;

namespace Catalog.Package.Tests;

public sealed class WebTests(PackageFeed feed)
{
    private const string Endpoints = """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, CatalogJson.Resolver));

        var app = builder.Build();
        app.MapGet("/records", () => Records.All);
        app.MapGet("/records/{id}", (string id) => Records.All.Find(id));
        app.Run();
        """;

    // What the framework generates for native code does not see the types that are generated beside it: there an answer says that it is one.
    private static readonly string NativeEndpoints = Endpoints
        .Replace("() => Records.All", "IResult () => Results.Ok(Records.All)", StringComparison.Ordinal)
        .Replace("(string id) => Records.All.Find(id)", "IResult (string id) => Results.Ok(Records.All.Find(id))", StringComparison.Ordinal);

    [Fact]
    public async Task ACollectionIsServedAsJson()
    {
        var folder = Content(Website(new UserFolder(feed), Endpoints), "app");
        folder.Dotnet("build", "app", "--nologo", "-v:quiet", "-clp:NoSummary");
        using var app = folder.Serve("dotnet", folder.PathOf("app/bin/Debug/net10.0/app.dll"));
        await Check(folder, "app", app);
    }

    [Fact]
    public async Task ANativeAppServesTheSame()
    {
        var folder = Content(Website(new UserFolder(feed).WithTheMachinesSources(), NativeEndpoints), "app");
        using var app = folder.Serve(folder.Publish("app", "-p:PublishAot=true"));
        await Check(folder, "app", app);
    }

    [Fact]
    public async Task ANativeAppServesTheContentOfALibraryWithoutMore()
    {
        var folder = Website(new UserFolder(feed).WithTheMachinesSources(), "using Harbour.Content;\n\n" + Endpoints)
            .Project("lib/lib.csproj", "", "<RootNamespace>Harbour.Content</RootNamespace>", hasPackage: false)
            .Write("lib/Public.cs", """
                namespace Harbour.Content;

                public static partial class CatalogJson;

                public static partial class Records;

                [Document("Records")]
                public sealed partial class HarbourRecord;
                """);
        Content(folder, "lib");
        folder.Dotnet("reference", "add", "lib", "--project", "app");
        using var app = folder.Serve(folder.Publish("app", "-p:PublishAot=true"));
        await Check(folder, "lib", app);
    }

    private static UserFolder Website(UserFolder folder, string program)
    {
        folder.Dotnet("new", "web", "-o", "app", "--no-update-check");
        return folder.Write("app/Program.cs", program);
    }

    private static UserFolder Content(UserFolder folder, string project)
    {
        const string Items = """<ItemGroup><AdditionalFiles Include="records/*.md" CatalogCollection="Records" /></ItemGroup></Project>""";
        var path = $"{project}/{project}.csproj";
        folder.Write(path, folder.Read(path).Replace("</Project>", Items, StringComparison.Ordinal))
            .Dotnet("package", "add", "Catalog.Documents", "--project", project);
        return folder
            .Note(project + "/records/fog.md", "Fog", fields: "date: 1951-03-02\nforce: 4\ntags: [sea, smoke]\nkeeper: { name: Anna, since: 1949 }\n")
            .Note(project + "/records/gale.md", "Gale", fields: "date: 1951-03\nforce: 9\ntags: [sea]\nkeeper: { name: Bert, since: 1950 }\nnote: late\n");
    }

    // Every field is there: that one document has none is no reason to leave it out.
    private static async Task Check(UserFolder folder, string project, WebApp app)
    {
        string Hash(string id) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder.PathOf($"{project}/records/{id}.md"))));
        string[] expected =
        [
            $$$"""
            {"id":"fog","title":"Fog","sourcePath":"records/fog.md","contentHash":"{{{Hash("fog")}}}","date":"1951-03-02","force":4,"tags":["sea","smoke"],"keeper":{"name":"Anna","since":1949},"note":null,"body":{"text":"The tide is out."}}
            """,
            $$$"""
            {"id":"gale","title":"Gale","sourcePath":"records/gale.md","contentHash":"{{{Hash("gale")}}}","date":"1951-03","force":9,"tags":["sea"],"keeper":{"name":"Bert","since":1950},"note":"late","body":{"text":"The tide is out."}}
            """,
        ];
        Assert.Equal($"[{string.Join(',', expected)}]", await app.Get("/records"));
        Assert.Equal(expected[1], await app.Get("/records/gale"));
    }
}
