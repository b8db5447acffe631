namespace Catalog.Engine.Collections;

/// <summary>What names the static property of a document.</summary>
public enum MemberSource
{
    /// <summary>Its title.</summary>
    Title,

    /// <summary>Its id.</summary>
    Id,

    /// <summary>Nothing: there is no such property.</summary>
    None,
}
