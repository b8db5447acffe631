namespace Catalog.Package.Tests;

public sealed class OtherGeneratorTests(PackageFeed feed)
{
    private const string Lamps = """<AdditionalFiles Include="lamps/*" CatalogCollection="Lamps" />""";
    private const string Program = """foreach (var lamp in Lamps.All) Console.WriteLine($"{lamp.Id}: {lamp.Range}");""";
    private const string Older = "13.7.1";
    private const string Newer = "18.0.0";

    [Theory]
    [InlineData(Older)]
    [InlineData(Newer)]
    public void APackageWithAnotherVersionOfTheYamlLibraryWorksBesideOurs(string version)
    {
        var folder = new UserFolder(feed);
        var peer = Peer(folder, version);
        folder.WithTheMachinesSources(folder.PathOf("peers"))
            .App(Lamps + $"""<PackageReference Include="{peer}" Version="1.0.0" />""", Program + $"Console.WriteLine({peer}.Yaml);")
            .Write("app/lamps/north.yaml", "range: 12\n");
        Assert.Equal(["north: 12", version[..2]], folder.Run());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AnOlderAndANewerOneWorkBesideOursAtOneTime(bool sharesServers)
    {
        var folder = new UserFolder(feed, sharesServers: sharesServers);
        var (older, newer) = (Peer(folder, Older), Peer(folder, Newer));

        // As packages, they would be given one library between them.
        folder.WithTheMachinesSources(folder.PathOf("peers"))
            .App(Lamps, Program + $"Console.WriteLine({older}.Yaml + \" \" + {newer}.Yaml);")
            .Write("app/Directory.Build.targets", $"""
                <Project>
                  <Target Name="Peers" BeforeTargets="CoreCompile">
                    <ItemGroup>
                      <Analyzer Include="../{older}/bin/Release/netstandard2.0/*.dll" />
                      <Analyzer Include="../{newer}/bin/Release/netstandard2.0/*.dll" />
                    </ItemGroup>
                  </Target>
                </Project>
                """)
            .Write("app/lamps/north.yaml", "range: 12\n");
        Assert.Equal(["north: 12", "13 18"], folder.Run());

        folder.Write("app/lamps/south.yaml", "range: 9.5\n");
        Assert.Equal(["north: 12", "south: 9.5", "13 18"], folder.Run());
    }

    /// <summary>Packs a generator that says which YAML library it was given.</summary>
    /// <returns>Its name.</returns>
    private static string Peer(UserFolder folder, string version)
    {
        var name = "Peer" + version[..2];
        folder.WithTheMachinesSources()
            .Write($"{name}/{name}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <IsRoslynComponent>true</IsRoslynComponent>
                    <EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>
                    <IncludeBuildOutput>false</IncludeBuildOutput>
                    <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
                    <Authors>The peers</Authors>
                    <Description>Says which YAML library it was given.</Description>
                    <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.14.0" PrivateAssets="all" ExcludeAssets="runtime" />
                    <PackageReference Include="YamlDotNet" Version="{version}" PrivateAssets="all" />
                    <None Include="bin/Release/netstandard2.0/*.dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
                  </ItemGroup>
                </Project>
                """)
            .Write($"{name}/{name}.cs", $$"""
                using Microsoft.CodeAnalysis;

                [Generator]
                public sealed class {{name}} : IIncrementalGenerator
                {
                    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
                        output.AddSource("{{name}}.g.cs", "static class {{name}} { public const string Yaml = \"" + typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version.Major + "\"; }"));
                }
                """);
        folder.Dotnet("build", name, "-c", "Release", "--nologo", "-v:quiet", "-clp:NoSummary");
        folder.Dotnet("pack", name, "-c", "Release", "--no-build", "-o", folder.PathOf("peers"), "--nologo", "-v:quiet", "-clp:NoSummary");
        return name;
    }
}
