using System.Text;

namespace Catalog.Snapshots.Tests;

public sealed class NoticesTests
{
    [Fact]
    public Task NoticesAreWhatTheyWere() => Verifier.Verify(Text(Notices.All));

    // Documents come in the order of their ids, fields in that of the class; values are written alike in every culture.
    private static string Text(IDocumentCollection collection)
    {
        var text = new StringBuilder();
        foreach (var document in collection.Documents)
        {
            text.Append($"{document.Id}: {document.Title}\n");
            foreach (var field in collection.Fields)
            {
                if (document.GetText(field) is { Length: > 0 } value)
                {
                    text.Append($"  {field.Name}:{(value.Contains('\n') ? "\n" : " ")}{value}".Replace("\n", "\n    ", StringComparison.Ordinal) + "\n");
                }
            }

            text.Append($"  {document.Body.WordCount} words ({document.ContentHash[..12]})\n\n");
        }

        return text.ToString();
    }
}
