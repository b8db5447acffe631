using System.Text;

namespace Catalog.Generators.Tests.VerifyDropInTests;

/// <summary>Holds the snapshots of a test that must fail, or whose files are looked at.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("snapshots-").FullName;

    public IEnumerable<string> Names =>
        Directory.EnumerateFiles(Path).Select(file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public void Write(string name, string text) =>
        File.WriteAllText(System.IO.Path.Combine(Path, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

    /// <summary>The text of a file, with its byte order mark if it has one.</summary>
    public string Read(string name) =>
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(System.IO.Path.Combine(Path, name)));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
