using Catalog.Engine.Collections;
using Catalog.Engine.Storage;

namespace Catalog.Build;

/// <summary>Reads files, each by itself; those that have not changed since the earlier pack are not read again.</summary>
internal static class DocumentFiles
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="options">What is said of it.</param>
    /// <param name="earlier">The files of the earlier pack by path; null to read the file in any case.</param>
    public static PackedFile Read(string path, DocumentOptions options, IReadOnlyDictionary<string, PackedFile>? earlier)
    {
        try
        {
            // Looked at before it is read: what is changed at the same time will be read again.
            var file = new FileInfo(path);
            var stamp = FileStamp.Of(options, file.Length, file.LastWriteTimeUtc.Ticks);
            return earlier is not null && earlier.TryGetValue(options.SourcePath, out var kept) && kept.Stamp == stamp
                ? kept.Of(options)
                : PackedFile.Read(stamp, Read(options, File.ReadAllBytes(path)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return PackedFile.Read(FileStamp.Of(options, length: -1, time: 0), FileReading.Unreadable(options));
        }
    }

    private static FileReading Read(DocumentOptions options, byte[] bytes)
    {
        var text = TextDecoding.Of(bytes, bytes.Length);
        return text.Content is { } content ? FileReading.Of(options, content, text.Damage) : FileReading.Unreadable(options);
    }
}
