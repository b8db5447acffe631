using Catalog.Engine.Collections;
using Catalog.Engine.Documents;

namespace Catalog.Engine.Storage;

/// <summary>The documents of a packed collection as declared classes need them: their fields with places, and no text.</summary>
/// <remarks>No hashes and nothing of the body, so that whoever edits one leaves this text as it is.</remarks>
public static class FieldsText
{
    private const int Version = 1;

    /// <summary>Writes the files of a collection; their paths start from the project's folder.</summary>
    public static string Of(IReadOnlyCollection<FileReading> files)
    {
        var writer = new TokenWriter().Text("catalog fields").Number(Version).Number(files.Count).Line();
        foreach (var file in files)
        {
            Write(writer, file);
        }

        return writer.Text("end").Line().ToString();
    }

    /// <summary>Reads the files of a collection; null where the text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="collection">What the files say of their collection.</param>
    /// <param name="pathOf">Makes the path that diagnostics name of one from the project's folder.</param>
    public static EquatableArray<FileReading>? Read(string text, CollectionOptions collection, Func<string, string> pathOf)
    {
        var reader = new TokenReader(text);
        reader.Expect("catalog fields");
        if (reader.Number() != Version)
        {
            return null;
        }

        var files = reader.List(() => ReadFile(reader, collection, pathOf));
        reader.Expect("end");
        return reader.IsBroken || !reader.IsAtEnd ? null : files;
    }

    /// <summary>Writes one file.</summary>
    public static void Write(TokenWriter writer, FileReading file)
    {
        var options = file.Options;
        writer.Text(options.SourcePath).Text(options.Key).Text(options.Exclude).Text(options.Aliases).Flag(file.IsCut);
        writer.List(file.Excluded, document => writer
            .Text(document.Id).Place(document.Place).List(document.Fields, name => writer.Text(name))).Line();
        writer.Number(file.Documents.Count).Line();
        foreach (var document in file.Documents)
        {
            Write(writer, document);
        }
    }

    /// <summary>Reads one file.</summary>
    public static FileReading ReadFile(TokenReader reader, CollectionOptions collection, Func<string, string> pathOf)
    {
        var path = reader.Text();
        var options = new DocumentOptions
        {
            Path = pathOf(path),
            SourcePath = path,
            Folders = "",
            Key = reader.TextOrNull(),
            Exclude = reader.TextOrNull(),
            Aliases = reader.Text(),
            Collection = collection,
        };
        var isCut = reader.Flag();
        var excluded = reader.List(() => new ExcludedDocument(reader.Text(), reader.Place(), reader.List(reader.Text)));
        return new(options, reader.List(() => ReadDocument(reader, options.Aliases)), EquatableArray<Problems.Problem>.Empty)
        {
            IsCut = isCut,
            Excluded = excluded,
        };
    }

    private static void Write(TokenWriter writer, IdentifiedDocument identified)
    {
        var document = identified.Document;
        writer.Text(identified.Id).Number(identified.Occurrence).Text(identified.Title)
            .Text(document.OwnId).Place(document.OwnIdPlace).Place(document.Place).Flag(document.IsFaulty)
            .List(document.Fields, field => NodeText.Write(writer, field)).Line();
    }

    private static IdentifiedDocument ReadDocument(TokenReader reader, string aliases)
    {
        var (id, occurrence, title) = (reader.Text(), reader.Number(), reader.Text());
        var document = new Document
        {
            OwnId = reader.TextOrNull(),
            OwnIdPlace = reader.Place(),
            Place = reader.Place(),
            IsFaulty = reader.Flag(),
            Fields = reader.List(() => NodeText.ReadField(reader)),
        };
        return new(id, occurrence, title, "", document) { Aliases = Identification.Aliases(document, aliases) };
    }
}
