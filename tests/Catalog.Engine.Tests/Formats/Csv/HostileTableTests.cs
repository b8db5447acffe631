using System.Diagnostics;
using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Problems;

namespace Catalog.Engine.Tests.Formats.Csv;

/// <summary>A table is read in time that grows with its length: the compiler waits for it.</summary>
public class HostileTableTests
{
    private const int Count = 100_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("id,x\na,", "\"", "\"", Fault.SyntaxError)]
    [InlineData("id,x\na,\"", "\"\"", "", Fault.SyntaxError)]
    [InlineData("id,x\na,1", ",", "\n", Fault.RaggedRow)]
    [InlineData("id,x\na,1", ",\"", "\n", Fault.RaggedRow)]
    [InlineData("id,x", ",", "\na,1\n", Fault.LimitExceeded)]
    [InlineData("id;x", ";", "\na;1\n", Fault.LimitExceeded)]
    [InlineData("id,x\na,", "\"\n", "", Fault.RaggedRow)]
    [InlineData("id,x\na,\"", "\r", "", Fault.SyntaxError)]
    [InlineData("", "\"", "\"x", Fault.SyntaxError)]
    [InlineData("id,x\n", "\"a\"b,", "\n", Fault.RaggedRow)]
    public void IsReadInTimeAndRejectedAtAPlace(string start, string middle, string end, Fault fault)
    {
        var text = start + string.Concat(Enumerable.Repeat(middle, Count)) + end;
        var clock = Stopwatch.StartNew();
        var reading = Table.Read(text);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Limit);
        Assert.Contains(reading.Problems, problem => problem.Fault == fault);
    }
}
