namespace Catalog.Documents;

/// <summary>A heading and the paragraphs below it, up to the next heading. Immutable.</summary>
public sealed class Section
{
    /// <summary>Makes a section.</summary>
    /// <param name="heading">The heading's text.</param>
    /// <param name="level">The heading's level, from 1 for the highest.</param>
    /// <param name="slug">The heading as an anchor, unique in its document.</param>
    /// <param name="paragraphs">The paragraphs in order, with LF line ends.</param>
    /// <exception cref="ArgumentNullException"><paramref name="heading"/>, <paramref name="slug"/> or <paramref name="paragraphs"/>
    /// is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is less than 1.</exception>
    public Section(string heading, int level, string slug, IReadOnlyList<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(heading);
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentNullException.ThrowIfNull(slug);
        ArgumentNullException.ThrowIfNull(paragraphs);
        (Heading, Level, Slug, Paragraphs) = (heading, level, slug, [.. paragraphs]);
    }

    /// <summary>The heading's text.</summary>
    public string Heading { get; }

    /// <summary>The heading's level, from 1 for the highest.</summary>
    public int Level { get; }

    /// <summary>The heading as an anchor for links, unique in its document.</summary>
    public string Slug { get; }

    /// <summary>The paragraphs in order, with LF line ends; not those of the sections below.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>The <see cref="Heading"/>.</summary>
    public override string ToString() => Heading;
}
