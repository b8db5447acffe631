using System.ComponentModel.DataAnnotations;
using Catalog.Documents;

namespace Catalog.Cli;

/// <summary>A person whom record pages name or address, with what is known of them.</summary>
[Document("People", Undeclared = UndeclaredFields.Error)]
public sealed partial class Person
{
    /// <summary>The name in full, as it is usually written.</summary>
    public partial string Name { get; }

    /// <summary>The words by which the pages mean the person, where these are not the name: <c>the Generalissimo</c>.</summary>
    public partial string? Named { get; }

    /// <summary>When the person was born.</summary>
    public partial PartialDate Born { get; }

    /// <summary>When the person died, as precisely as the sources agree.</summary>
    public partial PartialDate? Died { get; }

    /// <summary>The country that the person served.</summary>
    [Lookup]
    public partial Country Country { get; }

    /// <summary>The office that the person held in June 1945; none where there was none.</summary>
    public partial string? Office { get; }

    /// <summary>Where these facts can be looked up.</summary>
    public partial Uri Source { get; }

    /// <summary>The record pages that name or address the person.</summary>
    [MinLength(1)]
    public partial IReadOnlyList<ArchiveRecord> Records { get; }
}
