namespace Catalog.Engine.Typing;

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="OwnText">The text that stands for it in documents (<c>[JsonStringEnumMemberName]</c>); null where its name does.</param>
public sealed record EnumMember(string Name, string? OwnText = null)
{
    /// <summary>How documents write it.</summary>
    public string Text => OwnText ?? Name;
}
