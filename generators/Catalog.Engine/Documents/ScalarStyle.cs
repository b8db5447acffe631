namespace Catalog.Engine.Documents;

/// <summary>How a document wrote a scalar.</summary>
public enum ScalarStyle
{
    /// <summary>As it is: its type is inferred from the text.</summary>
    Plain,

    /// <summary>As running or quoted text: always a string.</summary>
    Text,

    /// <summary>As the date line of a record page: <c>June 8, 1945</c>, <c>June 1945</c> or <c>1945</c>.</summary>
    Date,
}
