using System.Text;

namespace VerifyTests.DropIn;

internal sealed record SnapshotFile(SnapshotLocation Location, string Suffix, string Extension)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    public string VerifiedName => $"{Location.Prefix}{Suffix}.verified.{Extension}";

    public string ReceivedName => $"{Location.Prefix}{Suffix}.received.{Extension}";

    public string VerifiedPath => Path.Combine(Location.Directory, VerifiedName);

    public string ReceivedPath => Path.Combine(Location.Directory, ReceivedName);

    public static async Task Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, [.. Utf8.GetPreamble(), .. Utf8.GetBytes(text)]);
    }

    /// <summary>The verified text with every byte that counts, or null where there is no file.</summary>
    public async Task<string?> ReadVerified()
    {
        if (!File.Exists(VerifiedPath))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(VerifiedPath));
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }
}
