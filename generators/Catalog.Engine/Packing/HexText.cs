using System.Globalization;

namespace Catalog.Engine.Packing;

/// <summary>Hashes as text.</summary>
internal static class HexText
{
    /// <summary>The bytes of a SHA-256 hash.</summary>
    /// <exception cref="ArgumentException">The text is not 64 hex digits in lower case.</exception>
    public static byte[] Bytes(string text)
    {
        if (text.Length != 2 * PackLayout.HashLength || !text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')))
        {
            throw new ArgumentException($"'{text}' is no SHA-256 hash.", nameof(text));
        }

        var bytes = new byte[PackLayout.HashLength];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = byte.Parse(text.Substring(2 * i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        return bytes;
    }
}
