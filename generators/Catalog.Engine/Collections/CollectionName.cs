using Catalog.Engine.Naming;

namespace Catalog.Engine.Collections;

/// <summary>What can name a collection, and the class that is generated for it.</summary>
public static class CollectionName
{
    private const string List = "DocumentCollections";
    private const string Json = "CatalogJson";

    // Types that would change the meaning of code that never heard of them.
    private static readonly string[] Meanings = ["dynamic", "nint", "nuint", "var"];

    public static bool IsValid(string name) =>
        Identifier.IsValid(name) && Array.IndexOf(Meanings, name) < 0 && !Is(name, List) && !Is(name, Json);

    /// <summary>Why a text can't name a collection.</summary>
    public static string Reason(string name)
    {
        var near = Identifier.Of(name);
        return Is(name, List) ? "the class that lists all collections has this name"
            : Is(name, Json) ? "the class that tells how documents are written as JSON has this name"
            : Keywords.Contains(name) || Array.IndexOf(Meanings, name) >= 0 ? "it is a keyword of C#"
            : near.Length == 0 ? "it must be a C# identifier"
            : !IsValid(name) ? $"it must be a C# identifier, such as '{near}'"
            : "a namespace or a document class of the project has this name";
    }

    private static bool Is(string name, string taken) => string.Equals(name, taken, StringComparison.OrdinalIgnoreCase);
}
