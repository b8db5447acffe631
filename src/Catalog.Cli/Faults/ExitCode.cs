namespace Catalog.Cli.Faults;

/// <summary>What the app tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>An id, field or collection that does not exist, or output that cannot be written.</summary>
    public const int Failed = 1;

    /// <summary>A command line that cannot be understood.</summary>
    public const int BadUsage = 2;
}
