using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;

namespace VerifyTests.DropIn;

/// <summary>What holds for all tests of the assembly: set up once, before the first verification.</summary>
internal sealed class SharedSettings
{
    private readonly ConcurrentDictionary<string, bool> _prefixes = new(StringComparer.OrdinalIgnoreCase);
    private volatile bool _started;

    public static SharedSettings Current { get; } = new();

    public bool Initialized { get; private set; }

    public Acceptance? Acceptance { get; private set; }

    public ImmutableList<Action<StringBuilder>> Scrubbers { get; private set; } = [];

    public bool OnBuildServer { get; init; } = BuildServer.IsDetected(Environment.GetEnvironmentVariable);

    public void Initialize()
    {
        if (Initialized)
        {
            throw new InvalidOperationException("VerifySourceGenerators is already initialized.");
        }

        ThrowIfStarted();
        Initialized = true;
    }

    public void Accept(Acceptance acceptance)
    {
        ThrowIfStarted();
        Acceptance = acceptance;
    }

    public void AddScrubber(Action<StringBuilder> scrubber)
    {
        ThrowIfStarted();
        Scrubbers = Scrubbers.Insert(0, scrubber);
    }

    public void Start()
    {
        if (!Initialized)
        {
            throw new InvalidOperationException("Call VerifySourceGenerators.Initialize() in a module initializer.");
        }

        _started = true;
    }

    /// <summary>Two verifications of one name would read each other's files as left over.</summary>
    public void Claim(SnapshotLocation location)
    {
        if (!_prefixes.TryAdd(location.Path, true))
        {
            throw new InvalidOperationException($"'{location.Prefix}' is verified twice: one Verify per test.");
        }
    }

    private void ThrowIfStarted()
    {
        if (_started)
        {
            throw new InvalidOperationException("Shared settings are set before the first verification.");
        }
    }
}
