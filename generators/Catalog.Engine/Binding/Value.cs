using Catalog.Engine.Typing;

namespace Catalog.Engine.Binding;

/// <summary>A value of a property, without its place.</summary>
public abstract record Value;

/// <summary>A scalar that is known to fit its type.</summary>
/// <param name="Kind">The type.</param>
/// <param name="Text">The text; of numbers, truth values and Guids in canonical form.</param>
public sealed record ScalarValue(ScalarKind Kind, string Text) : Value;

/// <summary>A member of an enum.</summary>
/// <param name="Type">How generated code writes the enum.</param>
/// <param name="Member">The member's name.</param>
public sealed record EnumValue(string Type, string Member) : Value;

/// <summary>Values in order.</summary>
public sealed record ListValue(FieldType Element, EquatableArray<Value> Items) : Value;
