namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for where a property is set by <c>init</c>.</summary>
internal static class IsExternalInit;
