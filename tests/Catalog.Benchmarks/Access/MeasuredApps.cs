namespace Catalog.Benchmarks.Access;

/// <summary>What the benchmarks in this process measure.</summary>
/// <param name="App">The app.</param>
/// <param name="Corpora">The corpora.</param>
/// <param name="Scratch">The folder that the apps are in.</param>
internal sealed record MeasuredApps(string App, IReadOnlyList<string> Corpora, string Scratch);
