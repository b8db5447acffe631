using System.Diagnostics.CodeAnalysis;

namespace Catalog.Documents.Search;

/// <summary>What is said of an index that is not as it was written.</summary>
internal static class Damage
{
    /// <summary>Rejects the index.</summary>
    /// <exception cref="InvalidDataException">Always.</exception>
    [DoesNotReturn]
    public static void Throw() => throw new InvalidDataException("The search index of the collection is damaged. Rebuild the project.");

    /// <summary>Rejects the index where something is wrong.</summary>
    /// <exception cref="InvalidDataException">Something is.</exception>
    public static void ThrowIf([DoesNotReturnIf(true)] bool isWrong)
    {
        if (isWrong)
        {
            Throw();
        }
    }
}
