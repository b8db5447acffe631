using System.Text;

namespace Catalog.Benchmarks.Corpora;

/// <summary>Writes a folder of invented cables, the same bytes every time.</summary>
internal static class CorpusGenerator
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes cables into a folder that is not there yet.</summary>
    /// <returns>How many bytes they have.</returns>
    public static long Write(int count, string folder)
    {
        // A folder that is there is whole.
        var unfinished = folder + ".unfinished";
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        var bytes = 0L;
        Parallel.For(0, count, number => Interlocked.Add(ref bytes, Write(GeneratedCable.Of(number), unfinished)));
        Directory.Move(unfinished, folder);
        return bytes;
    }

    private static long Write((string Path, string Text) cable, string folder)
    {
        var path = Path.Combine(folder, cable.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var bytes = Encoding.GetBytes(cable.Text);
        File.WriteAllBytes(path, bytes);
        return bytes.Length;
    }
}
