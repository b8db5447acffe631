using System.Globalization;
using Catalog.Engine.Text;

namespace Catalog.Engine.Problems;

/// <summary>A fault at its place.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Path">The file.</param>
/// <param name="Place">Where in the file.</param>
/// <param name="Arguments">What the message names, in the order of its format.</param>
public sealed record Problem(Fault Fault, string Path, Place Place, EquatableArray<string> Arguments)
{
    /// <summary>A second place that belongs to the fault, or null.</summary>
    public RelatedPlace? Related { get; init; }

    /// <summary>A fault in a file.</summary>
    public static Problem At(Fault fault, string path, Place place, params string[] arguments) =>
        new(fault, path, place, arguments.ToEquatableArray());

    /// <summary>A name that its mapping has already.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The name.</param>
    /// <param name="second">Where it stands once more.</param>
    /// <param name="first">Where it stands first.</param>
    public static Problem DuplicateKey(string path, string name, Place second, Place first) =>
        At(Fault.DuplicateKey, path, second, Excerpt.Of(name), (first.Line + 1).ToString(CultureInfo.InvariantCulture)) with
        {
            Related = new RelatedPlace(path, first),
        };
}
