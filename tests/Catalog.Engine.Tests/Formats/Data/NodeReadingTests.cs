using Catalog.Engine.Documents;
using Catalog.Engine.Formats;
using Catalog.Engine.Formats.Data;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Engine.Tests.Formats.Data;

public class NodeReadingTests
{
    [Theory]
    [InlineData(Fault.SyntaxError, true)]
    [InlineData(Fault.LimitExceeded, true)]
    [InlineData(Fault.DuplicateKey, false)]
    [InlineData(Fault.Unsupported, false)]
    public void WhatEndsTheReadingLeavesTheLastRecordIncomplete(Fault fault, bool isCut)
    {
        var reading = new NodeReading(EquatableArray<Node>.Empty, new[] { Problem.At(fault, "a", Place.Beginning) }.ToEquatableArray());
        RecordNode[] records = [new(new Empty(false, default)), new(new Empty(false, default))];
        Assert.True(reading.IsFaulty);
        Assert.Equal(isCut, reading.IsCut);
        Assert.Equal([false, isCut], reading.Complete(records).Select(record => record.IsFaulty));
        Assert.Empty(reading.Complete([]));
    }

    [Theory]
    [InlineData(ReadingLimits.Problems, false)]
    [InlineData(ReadingLimits.Problems + 1, true)]
    public void SoDoMoreFaultsThanAreReported(int count, bool isCut)
    {
        var faults = Enumerable.Repeat(Problem.At(Fault.DuplicateKey, "a", Place.Beginning), count);
        Assert.Equal(isCut, new NodeReading(EquatableArray<Node>.Empty, faults.ToEquatableArray()).IsCut);
    }
}
