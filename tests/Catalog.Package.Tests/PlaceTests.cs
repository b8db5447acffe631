namespace Catalog.Package.Tests;

public sealed class PlaceTests(PackageFeed feed)
{
    private const string Tides = """<AdditionalFiles Include="tides/**/*" CatalogCollection="Tides" />""";
    private const string Packed = """<AdditionalFiles Include="tides/**/*" CatalogCollection="Tides" CatalogStorage="Packed" />""";
    private const string Program = """foreach (var tide in Tides.All) Console.WriteLine($"{tide.Id}: {tide.Height * 2} {tide.SourcePath}");""";

    [Theory]
    [InlineData(Tides)]
    [InlineData(Packed)]
    public void APathMayHaveBlanksAndLettersOfAnyScript(string items)
    {
        var folder = new UserFolder(feed, "Ärchiv mit Leerzeichen/日本").App(items, Program).Note("app/tides/潮 1/é.md", "Spring", fields: "height: 4\n");
        Assert.Equal(["潮 1/é: 8 tides/潮 1/é.md"], folder.Run());
    }

    [Theory]
    [InlineData(Tides)]
    [InlineData(Packed)]
    public void AProjectMayBeNamedCatalog(string items)
    {
        var folder = new UserFolder(feed)
            .Project("Catalog/Catalog.csproj", items, "<OutputType>Exe</OutputType>")
            .Write("Catalog/Program.cs", Program + "Console.WriteLine(typeof(Tides).Namespace);")
            .Note("Catalog/tides/spring.md", "Spring", fields: "height: 4\n");
        Assert.Equal(["spring: 8 tides/spring.md", "Catalog"], folder.Run("Catalog"));
    }

    [Theory]
    [InlineData(Tides)]
    [InlineData(Packed)]
    public void AProjectMayHaveSeveralTargets(string items)
    {
        var folder = new UserFolder(feed)
            .Project("app/app.csproj", items, """
                <OutputType>Exe</OutputType>
                <TargetFramework />
                <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>
                <EnableWindowsTargeting>true</EnableWindowsTargeting>
                <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
                """)
            .Write("app/Program.cs", Program)
            .Note("app/tides/spring.md", "Spring", fields: "height: 4\n");
        Assert.Equal(["spring: 8 tides/spring.md"], folder.Run());
        Assert.Equal(["spring: 8 tides/spring.md"], folder.Start("dotnet", folder.PathOf("app/bin/Debug/net10.0-windows/app.dll")));
    }
}
