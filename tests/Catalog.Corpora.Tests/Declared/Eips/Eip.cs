using System.ComponentModel.DataAnnotations;
using Catalog.Documents;

namespace Corpora;

/// <summary>An improvement proposal, as EIP-1 asks for it; one that moved elsewhere keeps its number, status and category alone.</summary>
[Document("Eips", Undeclared = UndeclaredFields.Error)]
public sealed partial class Eip
{
    [Key, Range(1, 99_999), Field("eip")]
    public partial int Number { get; }

    [RequiredIf(nameof(Type)), StringLength(44), Field("title")]
    public partial string? Heading { get; }

    [RequiredIf(nameof(Status), EipStatus.Draft, EipStatus.Review, EipStatus.LastCall), StringLength(140)]
    public partial string? Description { get; }

    [RequiredIf(nameof(Type)), Lookup, MinLength(1), Field("author", Separator = ",")]
    [RegularExpression(@"^[^()<>@,]+( \(@[A-Za-z0-9_-]+\))?( <[^<>@\s]+@[^<>@\s]+>)?$")]
    public partial IReadOnlyList<string>? Authors { get; }

    [RequiredIf(nameof(Status), EipStatus.Draft, EipStatus.Review, EipStatus.LastCall)]
    public partial Uri? DiscussionsTo { get; }

    [Lookup]
    public partial EipStatus Status { get; }

    [RequiredIf(nameof(Status), EipStatus.LastCall)]
    public partial DateOnly? LastCallDeadline { get; }

    [Lookup, RequiredIf(
        nameof(Status), EipStatus.Draft, EipStatus.Review, EipStatus.LastCall, EipStatus.Final, EipStatus.Stagnant, EipStatus.Withdrawn, EipStatus.Living)]
    public partial EipType? Type { get; }

    [Lookup, RequiredIf(nameof(Type), EipType.StandardsTrack)]
    public partial EipCategory? Category { get; }

    [RequiredIf(nameof(Type))]
    public partial DateOnly? Created { get; }

    [Field(Separator = ",")]
    public partial IReadOnlyList<Eip>? Requires { get; }

    [ReferencedBy(nameof(Requires))]
    public partial IReadOnlyList<Eip> RequiredBy { get; }

    [RequiredIf(nameof(Status), EipStatus.Withdrawn)]
    public partial string? WithdrawalReason { get; }
}
