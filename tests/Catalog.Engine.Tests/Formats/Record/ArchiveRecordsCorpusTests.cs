using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Record;

/// <summary>The record pages beside the repository, each against its truth.</summary>
public class ArchiveRecordsCorpusTests
{
    public static MatrixTheoryData<string, string> Pages => new(ArchiveRecords.Layouts, ArchiveRecords.Ids);

    [Theory, MemberData(nameof(Pages))]
    public void EveryFieldIsWhatThePageShows(string layout, string id)
    {
        ArchiveRecords.Require();
        var reading = Read(layout, id + ".txt");
        Assert.Empty(reading.Problems);
        var actual = ArchiveRecords.Lines(id, Assert.Single(reading.Documents));
        var accepted = ArchiveRecords.Accepted(layout, id).ToList();
        if (!accepted.Any(expected => expected.SequenceEqual(actual)))
        {
            Assert.Equal(accepted[0], actual);
        }
    }

    [Theory]
    [InlineData("search-results.txt", Fault.SearchResultPage, 3)]
    [InlineData("no-title.txt", Fault.NoTitle, 3)]
    [InlineData("no-document-information.txt", Fault.NoDocumentInformation, 14)]
    public void RejectedPagesHaveOneProblemAtItsLine(string file, Fault fault, int line)
    {
        ArchiveRecords.Require();
        var problem = Assert.Single(Read("rejected", file).Problems);
        Assert.Equal((fault, line, 0), (problem.Fault, problem.Place.Line + 1, problem.Place.Column));
    }

    private static Reading Read(string folder, string file) =>
        DocumentReader.Read(new DocumentSource(file, ArchiveRecords.Text(folder, file)), ".txt", format: null);
}
