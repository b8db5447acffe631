namespace Corpora;

/// <summary>Who gave a country its code.</summary>
public enum Assignment
{
    OfficiallyAssigned,
    UserAssigned,
}
