using System.ComponentModel.DataAnnotations;
using Catalog.Documents;

namespace Corpora;

/// <summary>A licence with what it asks for.</summary>
[Document("Licenses", Undeclared = UndeclaredFields.Error)]
public sealed partial class License
{
    public partial string Title { get; }

    [Key, RegularExpression("[A-Za-z0-9][A-Za-z0-9.-]*")]
    public partial string SpdxId { get; }

    [StringLength(40)]
    public partial string? Nickname { get; }

    [RegularExpression("/licenses/[a-z0-9.-]+/"), Field("redirect_from")]
    public partial string? RedirectFrom { get; }

    [StringLength(500, MinimumLength = 40)]
    public partial string Description { get; }

    public partial string How { get; }

    public partial string? Note { get; }

    /// <summary>Projects under the licence, by name; those that are shown first must have some.</summary>
    [RequiredIf(nameof(Hidden), false), Length(3, 3)]
    public partial IReadOnlyDictionary<string, Uri>? Using { get; }

    [AllowedValues(true, null)]
    public partial bool? Featured { get; }

    [AllowedValues(false, null)]
    public partial bool? Hidden { get; }

    [Lookup, MinLength(1)]
    public partial IReadOnlyList<Permission> Permissions { get; }

    [Lookup]
    public partial IReadOnlyList<Condition> Conditions { get; }

    [Lookup, MinLength(1)]
    public partial IReadOnlyList<Limitation> Limitations { get; }
}
