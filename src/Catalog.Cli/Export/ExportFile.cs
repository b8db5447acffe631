using System.Text;
using Catalog.Cli.Faults;

namespace Catalog.Cli.Export;

/// <summary>A file that is there whole or not at all.</summary>
internal static class ExportFile
{
    /// <summary>Writes a file beside the place where it will be, and moves it there when it is complete.</summary>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        try
        {
            var file = new FileInfo(path);
            // A link goes on pointing to what is written; a device is no file that could be replaced, nor what it links to.
            var isFinal = file.LinkTarget is null || IsDevice(file.FullName);
            var target = isFinal ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
            if (IsDevice(target))
            {
                using var device = new StreamWriter(target);
                write(device);
            }
            else
            {
                Replace(target, write);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"'{path}' cannot be written: {Reason(path, fault)}");
        }
    }

    /// <summary>Whether a path is that of a device, which is written to and never replaced.</summary>
    internal static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);

    private static void Replace(string target, Action<TextWriter> write)
    {
        var draft = $"{target}.{Path.GetRandomFileName()}";
        try
        {
            using (var writer = new StreamWriter(draft, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                write(writer);
            }

            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            if (File.Exists(draft))
            {
                File.Delete(draft);
            }
        }
    }

    // The framework's own words name the draft.
    private static string Reason(string path, Exception fault) =>
        Directory.Exists(path) ? "it is a folder."
        : !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))) ? "there is no such folder."
        : fault.Message;
}
