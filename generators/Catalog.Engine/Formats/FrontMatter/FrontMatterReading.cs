using Catalog.Engine.Documents;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Formats.FrontMatter;

/// <summary>The metadata at the beginning of a text.</summary>
/// <param name="Fields">The fields; null where there are none, or none could be read.</param>
/// <param name="Problems">The faults.</param>
/// <param name="BodyStart">The offset in the file at which the line behind the front matter begins.</param>
internal sealed record FrontMatterReading(Mapping? Fields, EquatableArray<Problem> Problems, int BodyStart)
{
    /// <summary>No front matter.</summary>
    public static FrontMatterReading None { get; } = new(null, EquatableArray<Problem>.Empty, 0);

    /// <summary>Whether a text begins with metadata, be it faulty.</summary>
    public bool IsPresent => Fields is not null || Problems.Count > 0;

    /// <summary>The lines behind the front matter.</summary>
    public List<TextLine> BodyOf(List<TextLine> lines) => lines.FindAll(line => line.Start >= BodyStart);

    /// <summary>The document with this front matter.</summary>
    /// <param name="body">Its body.</param>
    /// <param name="title">Its title where no field holds one, or null.</param>
    /// <param name="further">Faults of its body.</param>
    public Reading With(DocumentBody body, Scalar? title, IEnumerable<Problem> further)
    {
        var problems = Problems.Concat(further).ToEquatableArray();
        var fields = Fields ?? new(EquatableArray<FieldNode>.Empty, Place.Beginning, 0);
        return new(new([DataDocument.Of(fields, body, title) with { IsFaulty = problems.Count > 0 }]), problems);
    }
}
