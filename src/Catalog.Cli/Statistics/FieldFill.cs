using System.Globalization;
using Catalog.Cli.Fields;

namespace Catalog.Cli.Statistics;

/// <summary>How many of a collection's documents have a value for a field.</summary>
internal sealed record FieldFill(DocumentField Field, int Filled, int Documents)
{
    /// <summary>The share in whole percent; 0 and 100 stand for none and all, and for nothing that is merely near.</summary>
    public int Percent => Filled == 0 ? 0 : Filled == Documents ? 100 : Math.Clamp((int)Math.Round(100.0 * Filled / Documents), 1, 99);

    public string FilledText => Filled.ToString(CultureInfo.InvariantCulture);

    public string PercentText => Percent.ToString(CultureInfo.InvariantCulture);
}
