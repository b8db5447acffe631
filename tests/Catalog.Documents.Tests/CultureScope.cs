using System.Globalization;

namespace Catalog.Documents.Tests;

/// <summary>Runs what follows in another culture, and comes back.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _home = CultureInfo.CurrentCulture;

    public CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);

    public void Dispose() => CultureInfo.CurrentCulture = _home;
}
