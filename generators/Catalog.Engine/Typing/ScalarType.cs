namespace Catalog.Engine.Typing;

/// <summary>A type, and the one .NET format string that prints its values back as they stood.</summary>
/// <param name="Kind">The type.</param>
/// <param name="Format">The format; null where the type's invariant form prints it back.</param>
public sealed record ScalarType(ScalarKind Kind, string? Format = null)
{
    /// <summary>The type of any text.</summary>
    public static ScalarType String { get; } = new(ScalarKind.String);
}
