using Catalog.Engine.Text;
using Catalog.Generators.Collections;

namespace Catalog.Generators.Emission;

/// <summary>The names of generated files: unique ignoring case, and of characters that every file system takes.</summary>
internal static class HintName
{
    /// <summary>The file of a collection's class.</summary>
    public static string OfCollection(CollectionTypes types) => $"{Ascii(types.Collection)}/Collection.g.cs";

    /// <summary>The file of a document class.</summary>
    public static string OfDocumentClass(CollectionTypes types) => $"{Ascii(types.Collection)}/DocumentClass.g.cs";

    /// <summary>The file of the class that could be declared for a collection.</summary>
    public static string OfDeclaration(CollectionTypes types) => $"{Ascii(types.Collection)}/Declaration.g.cs";

    /// <summary>The file of the JSON Schema of a collection.</summary>
    public static string OfSchema(CollectionTypes types) => $"{Ascii(types.Collection)}/Schema.g.cs";

    /// <summary>The file of the tables by which documents of a collection are found.</summary>
    public static string OfLookups(CollectionTypes types) => $"{Ascii(types.Collection)}/Lookups.g.cs";

    /// <summary>The file of a class that the user declared for mappings; no collection's folder has a dot in its name.</summary>
    public static string OfClass(DeclaredClassModel type) =>
        $"Declared.Classes/{Ascii(type.Class.FullName)}{(type.IsAlike ? "." + ContentHash.Short(type.Class.FullName) : "")}.g.cs";

    /// <summary>The file of the documents of one source file, named after the first.</summary>
    public static string Of(CollectionTypes types, string member) => $"{Ascii(types.Collection)}/Documents/{Ascii(member)}.g.cs";

    /// <summary>One of a fixed number of files that share the documents of a collection.</summary>
    public static string OfShard(CollectionTypes types, string shard) => $"{Ascii(types.Collection)}/Documents/Shard.{shard}.g.cs";

    private static string Ascii(string name)
    {
        var ascii = new string(name.Where(IsAscii).ToArray());
        return ascii.Length == name.Length ? name : ascii + "." + ContentHash.Short(name);
    }

    private static bool IsAscii(char c) => c is '_' or '.' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
