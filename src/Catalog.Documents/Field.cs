using System.Collections;
using System.Globalization;

namespace Catalog.Documents;

/// <summary>A field of a collection: its name in the documents, its property in C#, and how its values are written.</summary>
public sealed class Field
{
    private readonly Dictionary<string, string>? _memberTexts;

    /// <summary>Describes a field. Generated code makes one for each field of a collection.</summary>
    /// <param name="name">The name as the documents write it.</param>
    /// <param name="property">The name of the C# property.</param>
    /// <param name="type">The type of the values, never a <see cref="Nullable{T}"/>.</param>
    /// <param name="isNullable">Whether some document leaves the field empty.</param>
    /// <param name="summary">What the field means.</param>
    /// <param name="format">The .NET format string that prints the values as the documents wrote them.</param>
    /// <param name="isInverse">Whether the values are the documents that refer to this one.</param>
    /// <param name="memberTexts">How the documents write members of an enum, by the names of the members; by the name itself what is not in
    /// it.</param>
    /// <exception cref="ArgumentException"><paramref name="property"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="property"/> or <paramref name="type"/> is
    /// <see langword="null"/>.</exception>
    public Field(
        string name,
        string property,
        Type type,
        bool isNullable,
        string? summary = null,
        string? format = null,
        bool isInverse = false,
        IReadOnlyDictionary<string, string>? memberTexts = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentException.ThrowIfNullOrEmpty(property);
        ArgumentNullException.ThrowIfNull(type);
        (Name, Property, Type, IsNullable, Summary, TextFormat) = (name, property, type, isNullable, summary, format);
        (IsInverse, _memberTexts) = (isInverse, memberTexts?.ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>The name as the documents write it, such as <c>Original Classification</c>.</summary>
    public string Name { get; }

    /// <summary>The name of the C# property, such as <c>OriginalClassification</c>.</summary>
    public string Property { get; }

    /// <summary>The type of the values, such as <see cref="DateOnly"/>; the type itself also where the property is nullable.</summary>
    public Type Type { get; }

    /// <summary>Whether a document may leave the field empty.</summary>
    public bool IsNullable { get; }

    /// <summary>What the field means, from the documentation of its property; <see langword="null"/> where nothing is known.</summary>
    public string? Summary { get; }

    /// <summary>The .NET format string that prints the values as the documents wrote them, such as <c>MMMM d, yyyy</c>;
    /// <see langword="null"/> for the type's own invariant form.</summary>
    public string? TextFormat { get; }

    /// <summary>Whether the field stands in no document of this collection: it holds the documents that refer to this
    /// one.</summary>
    public bool IsInverse { get; }

    /// <summary>Writes a value of this field as text, in every culture alike.</summary>
    /// <remarks>Dates and times are written by <see cref="TextFormat"/>, else as ISO 8601; a <see cref="PartialDate"/> as the document
    /// wrote it; a member of an enum by the text that the documents write for it, else its name; a document as its id; a
    /// <see cref="DataNode"/> as its text, its items or its entries. The elements of a list stand one to a line, an empty one as an empty
    /// line; the entries of a map, and the fields of an <see cref="IMapping"/> that have a value, as <c>name: value</c>, one to a line.
    /// Values inside values are laid out as in YAML: a list, a map or a text of several lines stands below its name, indented by two
    /// blanks, and where one element of a list is such a value, each begins with <c>- </c>, its other lines indented. The fields of an
    /// <see cref="IMapping"/> write their values themselves, by their own formats and texts. Lines end with LF.</remarks>
    /// <param name="value">A value of the field, or one element of a list.</param>
    /// <returns>The text; <see langword="null"/> for <see langword="null"/> and <see cref="DataNode.Empty"/>.</returns>
    /// <exception cref="FormatException"><see cref="TextFormat"/> is no format of the value's type.</exception>
    public string? Format(object? value) => value switch
    {
        null => null,
        string text => text,
        bool truth => truth ? "true" : "false",
        PartialDate date => date.Text,
        DateOnly date => Write(date, "yyyy-MM-dd"),
        TimeOnly time => Write(time, "HH:mm:ss.FFFFFFF"),
        DateTime moment => Write(moment, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"),
        DateTimeOffset moment => Write(moment, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"),
        Uri address => address.OriginalString,
        Enum member => MemberText(member),
        IDocument document => document.Id,
        IFormattable number => Write(number, null),
        IMapping mapping => ValueText.Map(Entries(mapping)),
        DataNode { Kind: DataNodeKind.Mapping } node => ValueText.Map(node.Entries.Select(entry => (entry.Key, Part(entry.Value)))),
        DataNode { Kind: DataNodeKind.Sequence } node => ValueText.List(node.Items.Select(Part)),
        DataNode node => node.Text,
        IDictionary map => ValueText.Map(Entries(map)),
        IEnumerable list => ValueText.List(list.Cast<object?>().Select(Part)),
        _ => value.ToString(),
    };

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;

    private string Write(IFormattable value, string? format) => value.ToString(TextFormat ?? format, CultureInfo.InvariantCulture);

    private string MemberText(Enum member)
    {
        var name = member.ToString();
        return _memberTexts?.GetValueOrDefault(name) ?? name;
    }

    private ValueText Part(object? value) => new(
        Format(value) ?? "",
        value is IMapping or DataNode { Kind: DataNodeKind.Mapping or DataNodeKind.Sequence } or (IEnumerable and not (string or IDocument)));

    private IEnumerable<(string Name, ValueText Value)> Entries(IDictionary map)
    {
        foreach (DictionaryEntry entry in map)
        {
            var name = entry.Key is Enum member ? MemberText(member) : Convert.ToString(entry.Key, CultureInfo.InvariantCulture);
            yield return (name ?? "", Part(entry.Value));
        }
    }

    private static IEnumerable<(string Name, ValueText Value)> Entries(IMapping mapping) =>
        from field in mapping.Fields
        let value = mapping.GetValue(field)
        where value is not null
        select (field.Name, field.Part(value));
}
