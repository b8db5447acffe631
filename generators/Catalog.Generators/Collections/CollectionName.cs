using Catalog.Engine.Naming;

namespace Catalog.Generators.Collections;

/// <summary>What can name a collection, and the class that is generated for it.</summary>
internal static class CollectionName
{
    private const string Taken = "DocumentCollections";

    public static bool IsValid(string name) => Identifier.IsValid(name) && !string.Equals(name, Taken, StringComparison.OrdinalIgnoreCase);

    /// <summary>Why a text can't name a collection.</summary>
    public static string Reason(string name)
    {
        var near = Identifier.Of(name);
        return string.Equals(name, Taken, StringComparison.OrdinalIgnoreCase) ? "the class that lists all collections has this name"
            : Keywords.Contains(name) ? "it is a keyword of C#"
            : near.Length == 0 ? "it must be a C# identifier"
            : !IsValid(name) ? $"it must be a C# identifier, such as '{near}'"
            : "a namespace or a document class of the project has this name";
    }
}
