using System.Runtime.CompilerServices;

namespace Catalog.Engine.Text;

/// <summary>Marks what runs through whole files: a build is over before code that was compiled in haste is compiled well.</summary>
internal static class HotLoop
{
    /// <summary><c>MethodImplOptions.AggressiveOptimization</c>, which netstandard2.0 does not name.</summary>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;
}
