using System.Security.Cryptography;
using System.Text;

namespace Catalog.Engine.Text;

/// <summary>The fingerprint of a document's text.</summary>
public static class ContentHash
{
    /// <summary>SHA-256, in lower-case hex, of the text as UTF-8 with LF line ends and without a byte order mark.</summary>
    public static string Of(string text)
    {
        using var sha = SHA256.Create();
        return Hex(sha.ComputeHash(Encoding.UTF8.GetBytes(TextLines.Normalize(text))), 32);
    }

    /// <summary>The first 8 hex digits: enough to tell a handful of names apart.</summary>
    public static string Short(string text) => Of(text).Substring(0, 8);

    private static string Hex(byte[] bytes, int count)
    {
        const string Digits = "0123456789abcdef";
        var characters = new char[count * 2];
        for (var i = 0; i < count; i++)
        {
            characters[2 * i] = Digits[bytes[i] >> 4];
            characters[(2 * i) + 1] = Digits[bytes[i] & 15];
        }

        return new string(characters);
    }
}
