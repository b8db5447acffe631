using static System.FormattableString;

namespace Catalog.Engine.Rules;

/// <summary>Says of too few and of too many.</summary>
internal static class Extent
{
    public static string? Violation(int count, int minimum, int maximum, string noun) =>
        AtLeast(count, minimum, noun) ?? AtMost(count, maximum, noun);

    public static string? AtLeast(int count, int minimum, string noun) =>
        count < minimum ? Invariant($"it must have at least {minimum} {Plural(noun, minimum)}, and has {count}") : null;

    public static string? AtMost(int count, int maximum, string noun) =>
        count > maximum ? Invariant($"it must have at most {maximum} {Plural(noun, maximum)}, and has {count}") : null;

    private static string Plural(string noun, int count) => count == 1 ? noun : noun + "s";
}
