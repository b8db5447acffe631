using System.Text;

namespace Catalog.Build;

/// <summary>A file that is written beside its place and moved there: as a whole, and only where it differs from what is there.</summary>
internal static class OutputFile
{
    /// <summary>The extension of a file that is being written.</summary>
    public const string Unfinished = ".unfinished";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Where to write what will go to a path.</summary>
    public static string Beside(string path) => path + Unfinished;

    /// <summary>Writes a text.</summary>
    public static void Write(string path, string text)
    {
        File.WriteAllText(Beside(path), text, Utf8);
        Complete(path);
    }

    /// <summary>Moves what was written to its place.</summary>
    public static void Complete(string path)
    {
        var written = Beside(path);
        if (!File.Exists(path))
        {
            File.Move(written, path);
        }
        else if (AreSame(written, path))
        {
            File.Delete(written);
        }
        else
        {
            File.Replace(written, path, destinationBackupFileName: null);
        }
    }

    private static bool AreSame(string one, string other)
    {
        using var first = File.OpenRead(one);
        using var second = File.OpenRead(other);
        if (first.Length != second.Length)
        {
            return false;
        }

        byte[] here = new byte[1 << 16], there = new byte[here.Length];
        for (int count; (count = Fill(first, here)) > 0;)
        {
            if (Fill(second, there) != count || !here.AsSpan(0, count).SequenceEqual(there.AsSpan(0, count)))
            {
                return false;
            }
        }

        return true;
    }

    private static int Fill(Stream stream, byte[] buffer)
    {
        var filled = 0;
        for (int count; filled < buffer.Length && (count = stream.Read(buffer, filled, buffer.Length - filled)) > 0;)
        {
            filled += count;
        }

        return filled;
    }
}
