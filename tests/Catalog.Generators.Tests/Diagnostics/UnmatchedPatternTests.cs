using Catalog.Generators.Tests.Projects;
using Catalog.Generators.Tests.Samples;

namespace Catalog.Generators.Tests.Diagnostics;

public sealed class UnmatchedPatternTests
{
    [Fact]
    public void APatternThatMatchesNothingIsReportedInTheProject() => Contents.AssertUnharmed(Archive.Project
        .With(ProjectFile("""
              <AdditionalFiles Include="records/**/*" CatalogCollection="Records" />
              <AdditionalFiles Include="tides/**/*.yaml">
                <CatalogCollection>Tides</CatalogCollection>
              </AdditionalFiles>
            """))
        .Build(Unmatched(4, "tides/**/*.yaml", "Tides")));

    [Fact]
    public void OfACollectionTheFirstPatternIsNamed() => Contents.AssertUnharmed(Archive.Project
        .With(ProjectFile("""
              <AdditionalFiles Include="a/*" CatalogCollection="Tides" />
              <AdditionalFiles Include="b/*" CatalogCollection="Tides" />
            """))
        .Build(Unmatched(3, "a/*", "Tides")));

    [Theory]
    [InlineData("""<AdditionalFiles Include="tides/*" CatalogCollection="Tides" Condition="'$(A)' == 'b'" />""")]
    [InlineData("""<AdditionalFiles Include="$(Tides)/*" CatalogCollection="Tides" />""")]
    [InlineData("""<AdditionalFiles Include="tides/*" CatalogCollection="$(Tides)" />""")]
    [InlineData("""<AdditionalFiles Update="tides/*" CatalogCollection="Tides" />""")]
    [InlineData("""<AdditionalFiles Include="tides/*" />""")]
    [InlineData("""<None Include="tides/*" CatalogCollection="Tides" />""")]
    [InlineData("""<AdditionalFiles Include="tides/*" CatalogCollection="Tides" """)]
    [InlineData("""<!-- <AdditionalFiles Include="tides/*" CatalogCollection="Tides" /> -->""")]
    public void WhatMayMeanNothingIsLeftAlone(string item) => Contents.AssertUnharmed(Archive.Project.With(ProjectFile(item)).Build());

    [Fact]
    public void OfADeclaredCollectionItsClassTellsAlone() => Archive.Project
        .WithSource("[Catalog.Documents.Document(\"Tides\")]\nsealed partial class Tide\n{\n}\n")
        .With(ProjectFile("""  <AdditionalFiles Include="tides/*" CatalogCollection="Tides" />"""))
        .Build("Code.cs(2,22): warning CAT022: No file belongs to the collection 'Tides': "
            + "give an AdditionalFiles item CatalogCollection=\"Tides\", and see that its pattern matches files");

    private static string Unmatched(int line, string pattern, string collection) =>
        $"app.csproj({line},4): warning CAT046: No file matches '{pattern}', so there is no collection '{collection}': "
        + "check the pattern, which starts from the project's folder, and that the files are there";

    private static Document ProjectFile(string items)
    {
        var text = $"<Project Sdk=\"Microsoft.NET.Sdk\">\n <ItemGroup>\n{items}\n </ItemGroup>\n</Project>\n";
        return Document.Of("app.csproj", text).With("CatalogCollection", "").With("CatalogProject", "true");
    }
}
