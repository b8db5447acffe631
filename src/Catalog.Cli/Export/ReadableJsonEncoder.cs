using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Catalog.Cli.Output;

namespace Catalog.Cli.Export;

/// <summary>Keeps the characters of every script readable, and escapes what could steer a terminal.</summary>
/// <remarks>The framework's relaxed encoder does neither wholly: it escapes all characters above U+FFFF, and keeps bidirectional
/// controls.</remarks>
internal sealed class ReadableJsonEncoder : JavaScriptEncoder
{
    public static ReadableJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is '"' or '\\' || !Rune.TryCreate(unicodeScalar, out var rune) || !TerminalText.IsSafe(rune);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var rest = new ReadOnlySpan<char>(text, textLength);
        while (Rune.DecodeFromUtf16(rest, out var rune, out var length) == OperationStatus.Done && !WillEncode(rune.Value))
        {
            rest = rest[length..];
        }

        return rest.IsEmpty ? -1 : textLength - rest.Length;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (UnsafeRelaxedJsonEscaping.WillEncode(unicodeScalar))
        {
            return UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        }

        // What is left to escape, bidirectional and zero-width characters, lies below U+FFFF.
        return new Span<char>(buffer, bufferLength).TryWrite($@"\u{unicodeScalar:X4}", out numberOfCharactersWritten);
    }
}
