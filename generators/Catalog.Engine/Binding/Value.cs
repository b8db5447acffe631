using Catalog.Engine.Typing;

namespace Catalog.Engine.Binding;

/// <summary>A value of a property, without its place.</summary>
public abstract record Value;

/// <summary>No value, where there may be none.</summary>
public sealed record EmptyValue : Value;

/// <summary>A scalar that is known to fit its type.</summary>
/// <param name="Kind">The type.</param>
/// <param name="Text">The text; of numbers, truth values and Guids in canonical form.</param>
public sealed record ScalarValue(ScalarKind Kind, string Text) : Value;

/// <summary>A member of an enum.</summary>
/// <param name="Type">The name of the enum's type.</param>
/// <param name="Member">The member's name.</param>
public sealed record EnumValue(string Type, string Member) : Value;

/// <summary>A document that is referred to.</summary>
/// <param name="Target">The name of its class.</param>
/// <param name="Text">Its id or key, as the value writes it.</param>
public sealed record ReferenceValue(string Target, string Text) : Value;

/// <summary>A value that is made when it is first asked for, since documents may refer to one another in circles.</summary>
public sealed record DeferredValue(Value Value) : Value;

/// <summary>Values in order.</summary>
public sealed record ListValue(EquatableArray<Value> Items) : Value;

/// <summary>Values under names that are data.</summary>
/// <param name="Type">The type, of classes the name alone: what is known of their fields is no part of a value.</param>
/// <param name="Entries">The values in the order of the document.</param>
public sealed record DictionaryValue(DictionaryFieldType Type, EquatableArray<NamedValue> Entries) : Value;

/// <summary>Values under names that are members of a class.</summary>
/// <param name="Arguments">What the class is made of, by parameter; what is empty and may be is left out.</param>
public sealed record ClassValue(EquatableArray<NamedValue> Arguments) : Value;

/// <summary>A value that is kept as it stands.</summary>
/// <param name="Text">The text of a scalar; null of anything else.</param>
/// <param name="IsQuoted">Whether its document wrote it as text.</param>
/// <param name="Entries">The items of a sequence, or the entries of a mapping; null of anything else.</param>
/// <param name="IsMapping">Whether the entries are those of a mapping; the items of a sequence have no names.</param>
public sealed record DataValue(string? Text, bool IsQuoted, EquatableArray<NamedValue>? Entries, bool IsMapping) : Value;

/// <summary>A value under a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value; null where it is missing and an error says so.</param>
public sealed record NamedValue(string Name, Value? Value);
