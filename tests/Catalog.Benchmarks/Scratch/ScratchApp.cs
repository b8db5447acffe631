using System.Runtime.InteropServices;
using System.Security;
using System.Xml.Linq;
using Catalog.Benchmarks.Corpora;
using Catalog.Benchmarks.Processes;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Benchmarks.Scratch;

/// <summary>A sample app over a corpus, in a folder of its own outside of the repository.</summary>
internal sealed class ScratchApp
{
    private static readonly string Templates = Path.Combine(AppContext.BaseDirectory, "Apps");

    private ScratchApp(SampleApp app, Corpus corpus, PublishMode mode, string folder)
    {
        (App, Corpus, Mode, Folder) = (app, corpus, mode, folder);
        Project = Path.Combine(folder, Path.GetFileName(app.Templates[0]));
    }

    public SampleApp App { get; }

    public Corpus Corpus { get; }

    public PublishMode Mode { get; }

    public string Folder { get; }

    /// <summary>The path of the project file.</summary>
    public string Project { get; }

    /// <summary>The name of the assembly, without an extension.</summary>
    public string AssemblyName => $"{App.Name}.{Corpus.Name}";

    /// <summary>The path of the program that was published.</summary>
    public string Executable => Path.Combine(Folder, "published", AssemblyName);

    /// <summary>The path of the assembly that was published.</summary>
    public string Assembly => Executable + ".dll";

    /// <summary>Writes the project, unless all of it stands there already.</summary>
    /// <param name="purpose">What the apps of the folder are for: those that are built anew are not those that are run.</param>
    public static ScratchApp Write(SampleApp app, Corpus corpus, PublishMode mode, string scratch, string purpose = "run")
    {
        var folder = Directory.CreateDirectory(Path.Combine(scratch, purpose, mode.ToString(), $"{app.Name}.{corpus.Name}")).FullName;
        foreach (var template in app.Templates)
        {
            File.Copy(Path.Combine(Templates, template), Path.Combine(folder, Path.GetFileName(template)), overwrite: true);
        }

        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), Properties(app, corpus, mode));
        File.WriteAllText(Path.Combine(folder, "Sample.cs"), Sample(corpus));
        app.Write?.Invoke(corpus, folder);

        // As in users' projects the documents lie below the project file.
        var documents = new DirectoryInfo(Path.Combine(folder, "documents"));
        if (app.HasDocuments && documents.LinkTarget != corpus.Folder)
        {
            File.Delete(documents.FullName);
            documents.CreateAsSymbolicLink(corpus.Folder);
        }

        return new ScratchApp(app, corpus, mode, folder);
    }

    /// <summary>Publishes the app.</summary>
    public ScratchApp Publish()
    {
        Console.Error.WriteLine($"publishing {AssemblyName} as {Mode}");
        DotNet.Run("publish", Project, "-c", "Release", "-o", Path.Combine(Folder, "published"), "--nologo", "-v:quiet", "-clp:NoSummary");
        return this;
    }

    private static string Properties(SampleApp app, Corpus corpus, PublishMode mode) => $"""
        <Project>
          <PropertyGroup>
            <BenchmarkApp>{app.Name}</BenchmarkApp>
            <BenchmarkCorpus>{corpus.Name}</BenchmarkCorpus>
            <BenchmarkMode>{mode}</BenchmarkMode>
            <BenchmarkStorage>{app.Storage}</BenchmarkStorage>
            <BenchmarkSearch>{(app.HasIndex ? "true" : "false")}</BenchmarkSearch>
            <BenchmarkRepository>{SecurityElement.Escape(RepositoryFolder.Root)}/</BenchmarkRepository>
            <BenchmarkShared>{SecurityElement.Escape(Path.Combine(Templates, "Shared"))}/</BenchmarkShared>
            <MarkdigVersion>{Version("Markdig")}</MarkdigVersion>
            <YamlDotNetVersion>{Version("YamlDotNet")}</YamlDotNetVersion>
            <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
          </PropertyGroup>
          <Import Project="{SecurityElement.Escape(Path.Combine(Templates, "Common.props"))}" />
        </Project>
        """;

    private static string Sample(Corpus corpus) => $$"""
        internal static class Sample
        {
            public const string Id = {{SymbolDisplay.FormatLiteral(corpus.Sample.Id, quote: true)}};
            public const string Answer = {{SymbolDisplay.FormatLiteral(corpus.Answer, quote: true)}};
        }
        """;

    // The baselines take the versions that the repository has.
    private static string Version(string package) => XDocument.Load(RepositoryFolder.Path("Directory.Packages.props"))
        .Descendants("PackageVersion").Single(version => (string?)version.Attribute("Include") == package).Attribute("Version")!.Value;
}
