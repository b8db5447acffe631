using System.Reflection;
using Catalog.Benchmarks.Corpora;
using Catalog.Benchmarks.Scratch;

namespace Catalog.Benchmarks.Access;

/// <summary>The collection of a sample app, in this process.</summary>
internal sealed class PublishedCollection
{
    private const string Access = "Access";

    private readonly Assembly _assembly;

    private PublishedCollection(Corpus corpus, Assembly assembly) => (Corpus, _assembly) = (corpus, assembly);

    /// <summary>What the benchmarks measure; the command line says.</summary>
    public static MeasuredApps Measured { get; set; } = new("Packed", ["dfat", "10000"], "");

    public Corpus Corpus { get; }

    public IDocumentCollection Collection => (IDocumentCollection)_assembly.GetType(Access)!.GetProperty("Collection")!.GetValue(null)!;

    /// <summary>The ids of some documents from all over the collection, in no order.</summary>
    public string[] SomeIds(int count)
    {
        var (dice, collection) = (new Dice(3), Collection);
        return [.. Enumerable.Range(0, count).Select(_ => collection[dice.Next(collection.Count)].Id)];
    }

    /// <summary>A method of the app, bound once.</summary>
    public TDelegate Method<TDelegate>(string name, string type = Access)
        where TDelegate : Delegate => _assembly.GetType(type)!.GetMethod(name)!.CreateDelegate<TDelegate>();

    /// <summary>Loads the app over a corpus, published beforehand.</summary>
    public static PublishedCollection Over(string corpus)
    {
        var documents = Corpus.Named(corpus, Measured.Scratch);
        var app = ScratchApp.Write(SampleApp.Named(Measured.App), documents, PublishMode.Jit, Measured.Scratch);
        return new PublishedCollection(documents, Assembly.LoadFrom(app.Assembly));
    }
}
