using Catalog.Engine.Documents;
using Catalog.Engine.Formats;

namespace Catalog.Engine.Storage;

/// <summary>Writes and reads what stands in documents, with its places.</summary>
internal static class NodeText
{
    private enum Kind
    {
        Scalar,
        Sequence,
        Mapping,
        Empty,
    }

    public static void Write(TokenWriter writer, FieldNode field)
    {
        writer.Text(field.Name).Place(field.NamePlace);
        Write(writer, field.Value);
    }

    public static FieldNode ReadField(TokenReader reader, int depth = 0)
    {
        var (name, place) = (reader.Text(), reader.Place());
        return new(name, Read(reader, depth)) { NamePlace = place };
    }

    private static void Write(TokenWriter writer, Node node)
    {
        switch (node)
        {
            case Scalar scalar:
                writer.Number((int)Kind.Scalar).Place(node.Place).Number((int)scalar.Style).Number(scalar.Inset ?? -1).Text(scalar.Text);
                break;
            case Sequence sequence:
                writer.Number((int)Kind.Sequence).Place(node.Place).List(sequence.Items, item => Write(writer, item));
                break;
            case Mapping mapping:
                writer.Number((int)Kind.Mapping).Place(node.Place).Number(mapping.End).List(mapping.Entries, entry => Write(writer, entry));
                break;
            case Empty empty:
                writer.Number((int)Kind.Empty).Place(node.Place).Flag(empty.IsSequence);
                break;
            default:
                throw new InvalidOperationException(node.GetType().Name);
        }
    }

    private static Node Read(TokenReader reader, int depth)
    {
        var (kind, place) = ((Kind)reader.NumberUpTo((int)Kind.Empty), reader.Place());
        switch (kind)
        {
            case Kind.Sequence when depth <= ReadingLimits.Depth:
                return new Sequence(reader.List(() => Read(reader, depth + 1)), place);
            case Kind.Mapping when depth <= ReadingLimits.Depth:
                var end = reader.Number();
                return new Mapping(reader.List(() => ReadField(reader, depth + 1)), place, end);
            case Kind.Scalar:
                var (style, inset) = ((ScalarStyle)reader.NumberUpTo((int)ScalarStyle.Date), reader.Number());
                return new Scalar(reader.Text(), style, place) { Inset = inset };
            default:
                return new Empty(reader.Flag(), place);
        }
    }
}
