using VerifyTests.DropIn;

namespace Catalog.Generators.Tests.VerifyDropInTests.Strict;

public sealed class FailureMessageTests
{
    private static readonly SnapshotLocation Location = new("/snapshots", "T.M");

    [Fact]
    public void EverySectionIsThereInOrder()
    {
        var comparison = new Comparison(
            Location,
            [File("#New", "new", null), File("#Other", "received", "verified"), File("#Same", "same", "same")],
            ["T.M#Gone.verified.cs"]);

        Assert.Equal(
            """
            Directory: /snapshots
            New:
              - Received: T.M#New.received.cs
                Verified: T.M#New.verified.cs
            NotEqual:
              - Received: T.M#Other.received.cs
                Verified: T.M#Other.verified.cs
            Delete:
              - T.M#Gone.verified.cs
            Equal:
              - Received: T.M#Same.received.cs
                Verified: T.M#Same.verified.cs

            FileContent:

            New:

            Received: T.M#New.received.cs
            new

            NotEqual:

            Received: T.M#Other.received.cs
            received
            Verified: T.M#Other.verified.cs
            verified

            """,
            FailureMessage.Of(comparison));
    }

    [Theory]
    [InlineData("a", "a\n", "newlines at the end")]
    [InlineData("a\nb", "a\r\nb", "carriage return")]
    public void WhatCannotBeSeenIsSaid(string received, string verified, string said) =>
        Assert.Contains(said, FailureMessage.Of(new Comparison(Location, [File("", received, verified)], [])), StringComparison.Ordinal);

    private static ComparedFile File(string suffix, string received, string? verified) =>
        new(new SnapshotFile(Location, suffix, "cs"), received, verified);
}
