using Catalog.Engine;
using Catalog.Engine.Typing;

namespace Catalog.Generators.Collections;

/// <summary>Where the documents of a packed collection are.</summary>
/// <param name="Resource">The resource that holds them.</param>
/// <param name="Fingerprint">The fingerprint of the fields that they have there.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Columns">The inferred fields, each a column.</param>
internal sealed record PackModel(string Resource, string Fingerprint, int Count, EquatableArray<PackColumn> Columns)
{
    /// <summary>The field of a document that leads to its values.</summary>
    public const string Row = "_row";

    /// <summary>The number of the column of a field, from 0; -1 where no document has it.</summary>
    public int IndexOf(string field)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Field == field)
            {
                return i;
            }
        }

        return -1;
    }
}
