namespace Catalog.Generators.Declare;

/// <summary>Parts full names of types.</summary>
internal static class Namespaces
{
    /// <summary>What stands before the simple name.</summary>
    public static string Of(string fullName) => fullName.Substring(0, Math.Max(0, fullName.LastIndexOf('.')));

    /// <summary>The simple name.</summary>
    public static string NameOf(string fullName) => fullName.Substring(fullName.LastIndexOf('.') + 1);
}
