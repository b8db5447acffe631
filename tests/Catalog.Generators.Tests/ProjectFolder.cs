using System.Runtime.CompilerServices;

namespace Catalog.Generators.Tests;

internal static class ProjectFolder
{
    public static string Path { get; } = Find();

    /// <summary>Stands for the file of a test, where one is asked for.</summary>
    public static string AnyFile { get; } = System.IO.Path.Combine(Path, "Any.cs");

    private static string Find([CallerFilePath] string thisFile = "") => System.IO.Path.GetDirectoryName(thisFile)!;
}
