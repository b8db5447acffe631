using Catalog.Generators.Collections;
using Catalog.Generators.Declarations;

namespace Catalog.Generators.Schemas;

/// <summary>The fields that the reader of documents knows, be they declared or not.</summary>
internal static class ReaderFields
{
    /// <summary>Each with its subschema.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="isClosed">Whether its documents may have no fields but those that are named.</param>
    public static IReadOnlyList<(string Field, string? Schema)> Of(CollectionModel collection, bool isClosed)
    {
        var fields = new List<(string Field, string? Schema)>
        {
            ("id", Scalar("The id of the document; without it, its file says it, or the key of its record.")),
            ("title", Scalar("The title of the document; without it, its name or first heading says it.")),
        };
        fields.AddRange(collection.AliasFields.Select(field => (field, (string?)Aliases())));
        if (isClosed)
        {
            fields.AddRange(collection.Identity
                .Concat(collection.OtherFields)
                .Concat(collection.OtherParts.Where(part => StandardProperty.Type(part.Field) is null).Select(part => part.Field))
                .Select(field => (field, (string?)"true")));

            // What says to an editor that this schema is that of a JSON file.
            fields.Add(("$schema", Json.Object([("type", Json.Text("string"))])));
        }

        return [.. fields.GroupBy(field => field.Field, StringComparer.Ordinal).Select(same => same.First())];
    }

    private static string Scalar(string description) =>
        Json.Object(ScalarSchema.Text.Members(isNullable: true).Prepend(("description", Json.Text(description))));

    private static string Aliases() => Json.Object(
    [
        ("description", Json.Text("The former ids of the document, which still lead to it.")),
        .. (ScalarSchema.Text with { Types = ["array", .. ScalarSchema.Text.Types], Keywords = [("items", ScalarSchema.Text.ToJson(isNullable: true))] }).Members(isNullable: true),
    ]);
}
