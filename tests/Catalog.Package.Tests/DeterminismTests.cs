using System.IO.Compression;
using System.Security.Cryptography;

namespace Catalog.Package.Tests;

public sealed class DeterminismTests(PackageFeed feed)
{
    [Fact]
    public void WhatIsMadeTwiceFromNothingIsTheSameToTheByte()
    {
        var checkout = new Checkout(feed.NewFolder());
        var first = Libraries(checkout.Pack("first"));
        checkout.Clean();
        Assert.Equal(first, Libraries(checkout.Pack("second")));
    }

    /// <summary>The libraries of a package, each with the hash of its bytes.</summary>
    private static List<string> Libraries(string path)
    {
        using var package = ZipFile.OpenRead(path);
        var libraries = package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(libraries);
        return [.. libraries.Select(entry => $"{entry.FullName} {Hash(entry)}").Order(StringComparer.Ordinal)];
    }

    private static string Hash(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
