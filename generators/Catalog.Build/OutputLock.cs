namespace Catalog.Build;

/// <summary>Keeps a folder to one build at a time: an editor builds beside the command line, and both write the same files.</summary>
internal sealed class OutputLock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Waits until no other build writes into a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="IOException">The other build comes to no end.</exception>
    public static OutputLock Take(string folder, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, "packed.lock");
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (waited < Patience && File.Exists(path))
            {
                cancellation.ThrowIfCancellationRequested();
                cancellation.WaitHandle.WaitOne(Pause);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
