namespace Corpora;

/// <summary>A part of the world.</summary>
public enum Region
{
    Africa,
    Americas,
    Antarctic,
    Asia,
    Europe,
    Oceania,
}
