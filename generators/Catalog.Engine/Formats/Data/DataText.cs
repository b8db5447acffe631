using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.Data;

/// <summary>A stretch of a file in a data language: the whole file, or its front matter.</summary>
/// <param name="path">The path that diagnostics name.</param>
/// <param name="text">The text of the whole file.</param>
/// <param name="start">The offset of the stretch in the file.</param>
/// <param name="end">The offset behind it.</param>
public sealed class DataText(string path, string text, int start, int end)
{
    private LineStarts? _lines;

    /// <summary>The whole of a file.</summary>
    public static DataText Of(string path, string text) => new(path, text, 0, text.Length);

    /// <summary>The path that diagnostics name.</summary>
    public string Path => path;

    /// <summary>The stretch alone.</summary>
    public string Content { get; } = start == 0 && end == text.Length ? text : text.Substring(start, end - start);

    /// <summary>The offset of the stretch in the file.</summary>
    public int Start => start;

    /// <summary>The place in the file of what stands at an offset of the stretch; both may lie one behind the last character.</summary>
    public Place PlaceOf(int offset, int length = 1) => (_lines ??= new(text)).PlaceOf(start + offset, length);

    /// <summary>A problem at an offset of the stretch.</summary>
    public Problem Problem(Fault fault, int offset, int length, params string[] arguments) =>
        Problems.Problem.At(fault, path, PlaceOf(offset, length), arguments);
}
