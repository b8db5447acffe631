namespace Catalog.Documents;

/// <summary>How exactly a <see cref="PartialDate"/> is known, from the coarsest to the finest.</summary>
public enum DatePrecision
{
    /// <summary>The year alone.</summary>
    Year,

    /// <summary>The year and the month.</summary>
    Month,

    /// <summary>The year, the month and the day.</summary>
    Day,
}
