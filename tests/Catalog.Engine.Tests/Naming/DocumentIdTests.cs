using Catalog.Engine.Naming;

namespace Catalog.Engine.Tests.Naming;

public class DocumentIdTests
{
    [Theory]
    [InlineData("", "000_cc640ee4f1303e6f.txt", "000_cc640ee4f1303e6f")]
    [InlineData("posts/", "hello.md", "posts/hello")]
    [InlineData("posts/2024/", "index.md", "posts/2024/index")]
    [InlineData("posts\\2024\\", "index.md", "posts/2024/index")]
    [InlineData("posts", "hello.md", "posts/hello")]
    [InlineData("", "archive.tar.gz", "archive.tar")]
    [InlineData("", "LICENSE", "LICENSE")]
    [InlineData("", ".hidden", ".hidden")]
    [InlineData("", "name.", "name")]
    [InlineData("C#/v1.0/", "a b.txt", "C#/v1.0/a b")]
    [InlineData("", "1. Über \U0001F600.txt", "1. Über \U0001F600")]
    public void IsThePathLessTheLastExtension(string folders, string fileName, string id) =>
        Assert.Equal(id, DocumentId.Of(folders, fileName));
}
