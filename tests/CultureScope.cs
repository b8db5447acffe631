using System.Globalization;

namespace Catalog.Tests;

/// <summary>Another culture, until the end of the scope.</summary>
internal sealed class CultureScope : IDisposable
{
    /// <summary>Cultures with another i, another comma, other digits and years, and another minus.</summary>
    public static readonly string[] Names = ["tr-TR", "fi-FI", "ar-SA", "sv-SE"];

    private readonly CultureInfo _home = CultureInfo.CurrentCulture;

    public CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);

    public void Dispose() => CultureInfo.CurrentCulture = _home;
}
