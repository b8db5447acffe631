namespace Catalog.Engine.Naming;

/// <summary>Makes the id of a document that has none of its own.</summary>
public static class DocumentId
{
    /// <summary>The path below the fixed part of the include, <c>/</c>-separated, less the last extension.</summary>
    /// <param name="folders">The folders that the wildcard matched, or nothing.</param>
    /// <param name="fileName">The name of the file with its extension.</param>
    public static string Of(string folders, string fileName)
    {
        var dot = fileName.LastIndexOf('.');
        var name = dot > 0 ? fileName.Substring(0, dot) : fileName;
        var path = folders.Replace('\\', '/').TrimEnd('/');
        return path.Length == 0 ? name : path + "/" + name;
    }
}
