using Catalog.Engine.Documents;

namespace Catalog.Engine.Formats.Data;

/// <summary>Finds among the fields of a document what every document has.</summary>
public static class DocumentFields
{
    /// <summary>The scalar that titles a document: its <c>title</c>, else its <c>name</c>; null where neither holds text.</summary>
    public static Scalar? Title(IEnumerable<FieldNode> fields) => Text(fields, "title") ?? Text(fields, "name");

    /// <summary>The scalar that identifies a document: its <c>id</c>; null where it holds no text.</summary>
    public static Scalar? Id(IEnumerable<FieldNode> fields) => Text(fields, "id");

    /// <summary>The scalar of a name, written so or else ignoring case; null where there is none, or it holds white space only.</summary>
    public static Scalar? Text(IEnumerable<FieldNode> fields, string name)
    {
        Scalar? similar = null;
        foreach (var field in fields)
        {
            if (field.Value is not Scalar scalar || string.IsNullOrWhiteSpace(scalar.Text))
            {
                continue;
            }

            if (field.Name == name)
            {
                return scalar;
            }

            similar ??= string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase) ? scalar : null;
        }

        return similar;
    }
}
