using Catalog.Engine.Storage;

namespace Catalog.Build.Tests;

/// <summary>A project with packed collections, and what building it leaves.</summary>
internal sealed class PackedProject : IDisposable
{
    private const string Folder = "app/obj/Debug/net10.0/catalog/";

    public PackedProject(string items, bool sharesServers = false) =>
        Project = new ScratchProject(items, """Console.WriteLine("done");""", sharesServers);

    public ScratchProject Project { get; }

    /// <summary>The names of the files that were made of collections.</summary>
    public IEnumerable<string> Outputs => Directory.EnumerateFiles(Project.PathOf(Folder))
        .Select(path => Path.GetFileName(path))
        .Where(name => Path.GetExtension(name) is not (".list" or ".lock" or ".times" or ".stamp"))
        .Order(StringComparer.Ordinal);

    /// <summary>Writes a note of one paragraph.</summary>
    public PackedProject Note(string path, string title, string body = "The tide is out.")
    {
        Project.Write("app/" + path, $"---\ntitle: {title}\n---\n\n{body}\n");
        return this;
    }

    /// <summary>Changes the project's file.</summary>
    public void Change(string before, string after)
    {
        var text = File.ReadAllText(Project.PathOf("app/app.csproj"));
        Assert.Contains(before, text, StringComparison.Ordinal);
        Project.Write("app/app.csproj", text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>Builds, expects that to succeed, and tells what was done.</summary>
    /// <returns>How many files were read anew, null where no task ran; and whether the compiler ran.</returns>
    public (int? Read, bool IsCompiled) Build(params string[] arguments)
    {
        var assembly = new FileInfo(Project.PathOf("app/obj/Debug/net10.0/app.dll"));
        var before = assembly.Exists ? assembly.LastWriteTimeUtc : default;
        var (exitCode, output) = Project.Build(["-v:minimal", .. arguments]);
        Assert.True(exitCode == 0, output);
        assembly.Refresh();
        return (Read(output), assembly.LastWriteTimeUtc != before);
    }

    /// <summary>Builds, and expects just one error.</summary>
    /// <param name="error">Its file, place and id, as <c>notes/a.md(1,1): error CAT005</c>.</param>
    /// <returns>How many files were read anew, null where no task ran.</returns>
    public int? Fail(string error)
    {
        var (exitCode, output) = Project.Build("-v:minimal");
        Assert.Equal(1, exitCode);
        Assert.Contains(Project.PathOf("app/" + error), Assert.Single(ScratchProject.Errors(output)), StringComparison.Ordinal);
        return Read(output);
    }

    public PackHead Head(string collection) => PackHead.Read(File.ReadAllText(PathOf(collection + ".head")))!;

    /// <summary>The bytes of what is made for the compiler and the assembly.</summary>
    public byte[] Bytes(string collection) =>
        [.. File.ReadAllBytes(PathOf(collection + ".pack")), .. File.ReadAllBytes(PathOf(collection + ".head")), .. File.ReadAllBytes(PathOf(collection + ".fields"))];

    public string PathOf(string output) => Project.PathOf(Folder + output);

    public void Dispose() => Project.Dispose();

    private static int? Read(string output)
    {
        var reads = output.Split('\n')
            .Where(line => line.Contains(" packed into ", StringComparison.Ordinal))
            .Select(line => int.Parse(line.Split('(')[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        return reads.Count == 0 ? null : reads.Sum();
    }
}
