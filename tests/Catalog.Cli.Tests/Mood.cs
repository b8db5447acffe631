namespace Catalog.Cli.Tests;

/// <summary>An enum whose order is not that of its names.</summary>
public enum Mood
{
    Sad,
    Calm,
    OverJoyed,
}
