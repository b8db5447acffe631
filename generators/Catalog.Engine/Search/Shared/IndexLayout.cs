namespace Catalog.Engine.Search;

/// <summary>The numbers that the writer and the reader of an index agree on; INDEX.md beside the reader tells what they mean.</summary>
internal static class IndexLayout
{
    /// <summary>The first four bytes, <c>CSI1</c>; another layout has another digit.</summary>
    public const uint Magic = 0x31495343;

    /// <summary>The number of bytes of the header.</summary>
    public const int HeaderSize = 56;

    /// <summary>The number of zones of a document.</summary>
    public const int ZoneCount = 3;

    /// <summary>The number of terms in a block, all of them but the first written by what differs from the one before.</summary>
    public const int BlockSize = 16;

    /// <summary>The number of UTF-8 bytes of a term at most: a UTF-16 code unit takes three.</summary>
    public const int MaxTermSize = WordReader.MaxLength * 3;

    /// <summary>A posting of a word that stands once in the body and nowhere else.</summary>
    public const int OnceInBody = 0;

    /// <summary>A posting of a word that stands in the body alone, two times or more.</summary>
    public const int InBody = 1;

    /// <summary>Any other posting.</summary>
    public const int Anywhere = 2;
}
