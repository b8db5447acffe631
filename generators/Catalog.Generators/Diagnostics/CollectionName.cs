using Catalog.Engine.Naming;

namespace Catalog.Generators.Diagnostics;

/// <summary>Says why a text can't name a collection.</summary>
internal static class CollectionName
{
    public static string Reason(string name)
    {
        var near = Identifier.Of(name);
        return Keywords.Contains(name) ? "it is a keyword of C#"
            : near.Length == 0 ? "it must be a C# identifier"
            : $"it must be a C# identifier, such as '{near}'";
    }
}
