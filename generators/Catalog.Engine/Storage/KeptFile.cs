using Catalog.Engine.Problems;

namespace Catalog.Engine.Storage;

/// <summary>What is kept of a file between builds beside its fields.</summary>
/// <param name="Stamp">What tells whether it has changed.</param>
/// <param name="Problems">What is wrong in it.</param>
/// <param name="Documents">What is kept of its documents.</param>
public sealed record KeptFile(FileStamp Stamp, EquatableArray<Problem> Problems, EquatableArray<KeptDocument> Documents)
{
    /// <summary>Writes it on lines of its own.</summary>
    public void Write(TokenWriter writer)
    {
        writer.Number(Stamp.Length).Number(Stamp.Time).Text(Stamp.Metadata).Number(Problems.Count).Line();
        foreach (var problem in Problems)
        {
            ProblemText.Write(writer, problem);
        }

        writer.Number(Documents.Count).Line();
        foreach (var document in Documents)
        {
            document.Write(writer);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static KeptFile Read(TokenReader reader)
    {
        var stamp = new FileStamp(reader.LongNumber(), reader.LongNumber(), reader.Text());
        return new(stamp, reader.List(() => ProblemText.Read(reader)), reader.List(() => KeptDocument.Read(reader)));
    }
}
