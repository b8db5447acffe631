namespace Catalog.Benchmarks.Scratch;

/// <summary>How an app is published.</summary>
internal enum PublishMode
{
    /// <summary>As IL, which the run time compiles.</summary>
    Jit,

    /// <summary>As IL with code that was compiled beforehand.</summary>
    ReadyToRun,

    /// <summary>As one native executable.</summary>
    Aot,
}
