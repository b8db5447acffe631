using Catalog.Engine.Storage;

namespace Catalog.Build;

/// <summary>What tells this task and its engine from any other: what another one wrote is not built upon.</summary>
internal static class WriterIdentity
{
    /// <summary>The identity.</summary>
    public static string Text { get; } = Of(typeof(WriterIdentity)) + " " + Of(typeof(PackState));

    private static string Of(Type type) => type.Module.ModuleVersionId.ToString("N");
}
