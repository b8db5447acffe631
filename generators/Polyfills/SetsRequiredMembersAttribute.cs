namespace System.Diagnostics.CodeAnalysis;

/// <summary>What the compiler puts on the copy constructor of a record with <c>required</c> members.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
