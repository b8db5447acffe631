using System.Diagnostics;

namespace Catalog.Package.Tests;

/// <summary>A web app that serves until it is disposed of.</summary>
internal sealed class WebApp : IDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TaskCompletionSource<Uri> _address = new();
    private readonly HttpClient _client = new() { Timeout = Patience };
    private readonly Process _process;

    public WebApp(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, _) => { };
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What the app answers.</summary>
    public async Task<string> Get(string path) => await _client.GetStringAsync(new Uri(await _address.Task.WaitAsync(Patience), path));

    public void Dispose()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    // The port is whichever was free.
    private void Hear(string? line)
    {
        if (line?.IndexOf(Listening, StringComparison.Ordinal) is { } place and >= 0)
        {
            _address.TrySetResult(new Uri(line[(place + Listening.Length)..].Trim()));
        }
    }
}
