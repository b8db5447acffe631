namespace Catalog.Generators.Declarations;

/// <summary>Names that C# gives a meaning of its own.</summary>
internal static class ReservedNames
{
    /// <summary>The members of every object.</summary>
    public static readonly IReadOnlyList<string> Object =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];
}
