namespace Catalog.Engine.Typing;

/// <summary>The type of a property that holds a field.</summary>
public abstract record FieldType;

/// <summary>A scalar.</summary>
public sealed record ScalarFieldType(ScalarType Scalar) : FieldType;

/// <summary>A list of values of one type.</summary>
public sealed record ListFieldType(FieldType Element) : FieldType;

/// <summary>An enum that the user declared.</summary>
/// <param name="Name">How generated code writes the type.</param>
/// <param name="DisplayName">How messages write it.</param>
/// <param name="Members">The names of its members in the order of declaration.</param>
public sealed record EnumFieldType(string Name, string DisplayName, EquatableArray<string> Members) : FieldType;
