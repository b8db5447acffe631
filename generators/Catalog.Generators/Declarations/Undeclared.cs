namespace Catalog.Generators.Declarations;

/// <summary>What becomes of fields that a document class does not declare; the numbers are those of <c>UndeclaredFields</c>.</summary>
internal enum Undeclared
{
    /// <summary>They are inferred and added.</summary>
    Include,

    /// <summary>They are left out.</summary>
    Ignore,

    /// <summary>Each is an error.</summary>
    Error,
}
