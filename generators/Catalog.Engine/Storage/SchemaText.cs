using Catalog.Engine.Typing;

namespace Catalog.Engine.Storage;

/// <summary>Writes and reads inferred fields.</summary>
internal static class SchemaText
{
    private const int MaximalDepth = 256;

    private enum Kind
    {
        Scalar,
        List,
        Dictionary,
        Class,
        Data,
    }

    public static void Write(TokenWriter writer, SchemaField field)
    {
        var (mappings, present, without, widening) = field.Evidence;
        writer.Text(field.Name).Number(mappings).Number(present).Text(without).Text(widening);
        Write(writer, field.Type);
    }

    public static SchemaField ReadField(TokenReader reader, int depth = 0)
    {
        var name = reader.Text();
        var evidence = new Evidence(reader.Number(), reader.Number(), reader.TextOrNull(), reader.TextOrNull());
        return new(name, Read(reader, depth), evidence);
    }

    private static void Write(TokenWriter writer, FieldType type)
    {
        switch (type)
        {
            case ScalarFieldType { Scalar: var scalar }:
                writer.Number((int)Kind.Scalar).Number((int)scalar.Kind).Text(scalar.Format);
                break;
            case ListFieldType list:
                Write(writer.Number((int)Kind.List).Flag(list.HasEmpty), list.Element);
                break;
            case DictionaryFieldType dictionary:
                Write(writer.Number((int)Kind.Dictionary).Flag(dictionary.HasEmpty), dictionary.Value);
                break;
            case ClassFieldType fields:
                writer.Number((int)Kind.Class).List(fields.Fields, field => Write(writer, field));
                break;
            case DataFieldType:
                writer.Number((int)Kind.Data);
                break;
            default:
                throw new InvalidOperationException(type.GetType().Name);
        }
    }

    private static FieldType Read(TokenReader reader, int depth)
    {
        switch (reader.Member<Kind>())
        {
            case Kind.Scalar:
                return new ScalarFieldType(new(reader.Member<ScalarKind>(), reader.TextOrNull()));
            case Kind.List when depth < MaximalDepth:
                var hasEmptyItems = reader.Flag();
                return new ListFieldType(Read(reader, depth + 1), hasEmptyItems);
            case Kind.Dictionary when depth < MaximalDepth:
                var hasEmptyEntries = reader.Flag();
                return new DictionaryFieldType(Read(reader, depth + 1), hasEmptyEntries);
            case Kind.Class when depth < MaximalDepth:
                return new ClassFieldType(reader.List(() => ReadField(reader, depth + 1)));
            default:
                return new DataFieldType();
        }
    }
}
