using Catalog.Engine.Naming;

namespace Catalog.Generators.Collections;

/// <summary>What can name a collection, and the class that is generated for it.</summary>
internal static class CollectionName
{
    private const string Taken = "DocumentCollections";

    public static bool IsValid(string name) => Identifier.IsValid(name) && name != Taken;

    /// <summary>Why a text can't name a collection.</summary>
    public static string Reason(string name)
    {
        var near = Identifier.Of(name);
        return name == Taken ? "the class that lists all collections has this name"
            : Keywords.Contains(name) ? "it is a keyword of C#"
            : near.Length == 0 ? "it must be a C# identifier"
            : $"it must be a C# identifier, such as '{near}'";
    }
}
