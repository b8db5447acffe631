namespace Catalog.Documents;

/// <summary>What becomes of the fields of documents that their declared class does not name.</summary>
public enum UndeclaredFields
{
    /// <summary>Their types are inferred, and they are added to the class.</summary>
    Include,

    /// <summary>They are left out: what they hold plays no part.</summary>
    Ignore,

    /// <summary>Each is an error at its place in its document.</summary>
    Error,
}
