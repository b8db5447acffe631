namespace Catalog.Cli.Fields;

/// <summary>How a filter compares.</summary>
internal enum FilterOperator
{
    /// <summary><c>name=value</c></summary>
    Equal,

    /// <summary><c>name!=value</c></summary>
    Unequal,

    /// <summary><c>name~value</c></summary>
    Contains,
}
