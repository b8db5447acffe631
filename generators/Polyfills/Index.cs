namespace System;

/// <summary>What the compiler asks for where a place is counted from the end, also in patterns of lists.</summary>
/// <param name="value">The place.</param>
/// <param name="fromEnd">Whether it is counted from the end.</param>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;

    public static implicit operator Index(int value) => new(value);
}
