using System.Reflection;
using System.Text.RegularExpressions;

namespace Catalog.Build.Tests;

public sealed partial class ReadmeTests
{
    private const string Seed = "000_cc640ee4f1303e6f.txt";

    private static readonly string Repository = typeof(ScratchProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Repository").Value!;

    [Fact]
    public void TheExampleDoesWhatItSays()
    {
        var blocks = CodeBlock().Matches(File.ReadAllText(Path.Combine(Repository, "README.md")).ReplaceLineEndings("\n")).Select(block => block.Groups[1].Value);
        using var project = new ScratchProject(
                """<AdditionalFiles Include="seeds/**/*" Exclude="seeds/**/*.png" CatalogCollection="Records" />""", string.Concat(blocks))
            .Write($"app/seeds/{Seed}", File.ReadAllText(Path.Combine(Repository, "seeds", Seed)));
        var lines = project.Run();
        Assert.Equal("1945-06-08  Cable, Summary of Averell Harriman Meeting with Stalin and Molotov  (771 words)", lines[0]);
        Assert.StartsWith("Harriman updates the President", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("I thought that you might want me", lines[2], StringComparison.Ordinal);

        project.Write($"app/seeds/{Seed}", File.ReadAllText(Path.Combine(Repository, "seeds", Seed)).Replace("Top Secret", "Top Sekret", StringComparison.Ordinal));
        Assert.Contains(
            "(73,1): error CAT018: 'Top Sekret' in the field 'Original Classification' is no Classification (correct it, or add a member): did you mean 'TopSecret'?",
            project.Build().Output,
            StringComparison.Ordinal);
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
