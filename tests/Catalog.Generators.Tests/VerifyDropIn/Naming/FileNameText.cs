using System.Buffers;

namespace VerifyTests.DropIn;

internal static class FileNameText
{
    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. "\"\\<>|:*?/", .. Enumerable.Range(0, 0x20).Select(code => (char)code), '\u007F']);

    /// <summary>A parameter's text, with a dash for every character that a file name cannot have.</summary>
    public static string Replaced(string text) =>
        string.Concat(text.Select(character => Forbidden.Contains(character) ? '-' : character));

    /// <summary>A name that the test chose and that goes into the file name as it is.</summary>
    public static string Checked(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.AsSpan().ContainsAny(Forbidden) || name.Contains('#'))
        {
            throw new ArgumentException($"'{name}' cannot be part of a snapshot's file name.", nameof(name));
        }

        return name;
    }
}
