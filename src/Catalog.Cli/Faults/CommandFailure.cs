namespace Catalog.Cli.Faults;

/// <summary>Ends a command with a message for the user.</summary>
internal sealed class CommandFailure(string message, int exitCode = ExitCode.Failed) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
