using Catalog.Documents;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Samples;

/// <summary>All that a program can read of documents, as lines.</summary>
internal static class Contents
{
    private static readonly string[] Sound = ["census", "lamp", "tide"];
    private static readonly Lazy<IReadOnlyList<string>> Undisturbed = new(() => Of(Archive.Project.Build()));

    /// <summary>Holds the pages of <see cref="Archive"/> to what they are when nothing is wrong: types, values, text and members.</summary>
    public static void AssertUnharmed(Build build) => Assert.Equal(Undisturbed.Value, Of(build));

    /// <summary>The same, where a class is declared for them.</summary>
    public static void AssertUnharmed(Build build, Project undisturbed) => Assert.Equal(Of(undisturbed.Build()), Of(build));

    /// <summary>Holds the same pages to the same values, whatever else the document class has.</summary>
    public static void AssertSameValues(Build build) => Assert.Empty(Undisturbed.Value.Except(Of(build)));

    /// <summary>The documents with some ids.</summary>
    public static IEnumerable<string> Of(IDocumentCollection collection, params string[] ids) =>
        ids.Select(id => collection.Find(id)!).SelectMany(document => Of(collection, document));

    private static IReadOnlyList<string> Of(Build build) =>
    [
        .. Of(build.Records, Sound),
        .. build.Assembly.Members("Records")
            .Where(name => Sound.Contains(build.Assembly.Document("Records", name).Id))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Of(IDocumentCollection collection, IDocument document) =>
    [
        $"{document.Id}: {document.Title} {document.SourcePath} {document.ContentHash}",
        document.Body.Text,
        .. collection.Fields.Select(field => $"{field.Property} {field.Type} {field.IsNullable}: {document.GetText(field)}"),
    ];
}
