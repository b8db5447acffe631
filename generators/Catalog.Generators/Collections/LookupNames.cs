namespace Catalog.Generators.Collections;

/// <summary>What the members of a collection's class are called that find documents by a property.</summary>
internal static class LookupNames
{
    /// <summary>The method that finds the document of a key.</summary>
    public static string OfKey(string property) => "FindBy" + property;

    /// <summary>The property that gives the documents of a value.</summary>
    public static string OfGroups(string property) => "By" + property;
}
