using Catalog.Engine.Problems;
using Catalog.Engine.Typing;

namespace Catalog.Engine.Locking;

/// <summary>What is locked of a field: all that would change what code sees of it.</summary>
/// <param name="Name">Its type as <see cref="TypeText"/> writes it.</param>
/// <param name="Format">The format of the scalars in it; null where the type's invariant form prints them back.</param>
/// <param name="IsOptional">Whether some mapping has no value.</param>
public sealed record LockedType(string Name, string? Format, bool IsOptional)
{
    /// <summary>What there is to lock of a field.</summary>
    public static LockedType Of(SchemaField field) => new(TypeText.Of(field.Type), TypeText.FormatOf(field.Type), field.IsOptional);

    /// <summary>How messages write it.</summary>
    public string ToText() => (IsOptional ? "optional " : "") + Name + (Format is { } format ? $" (as {Excerpt.Of(format)})" : "");
}
