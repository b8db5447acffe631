using System.Security.Cryptography;
using System.Text;
using Catalog.Engine.Collections;
using Microsoft.CodeAnalysis.Text;

namespace Catalog.Generators.Reading;

/// <summary>Tells text that was decoded without loss from text that was not.</summary>
/// <remarks>The compiler reads bytes that are not UTF-8 in another encoding, or as U+FFFD, and says nothing.</remarks>
internal static class Decoding
{
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    /// <summary>The offset of the first character that does not stand in the file, or null where all do.</summary>
    public static int? FirstFault(SourceText text, string content)
    {
        var replaced = content.IndexOf('\uFFFD');
        var isUnicode = text.Encoding is null or UTF8Encoding or UnicodeEncoding;
        if ((isUnicode && replaced < 0) || IsLossless(text, content))
        {
            return TextDecoding.FirstNull(content);
        }

        return replaced >= 0 && isUnicode ? replaced : TextDecoding.FirstBeyondAscii(content);
    }

    // The checksum is that of the file's bytes: whoever encodes to the same bytes has lost nothing.
    private static bool IsLossless(SourceText text, string content)
    {
        var checksum = text.GetChecksum();
        using HashAlgorithm hash = text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : SHA1.Create();
        return Array.Exists(
            Encodings,
            encoding => checksum.SequenceEqual(hash.ComputeHash([.. encoding.GetPreamble(), .. encoding.GetBytes(content)])));
    }
}
