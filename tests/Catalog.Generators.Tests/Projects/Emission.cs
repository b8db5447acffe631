using System.Text;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Tests.Projects;

/// <summary>What the compiler made of a project.</summary>
/// <param name="IsSuccess">Whether there is an assembly.</param>
/// <param name="Diagnostics">What the compiler says aloud.</param>
/// <param name="Image">The assembly.</param>
/// <param name="Documentation">The XML documentation file.</param>
internal sealed record Emission(bool IsSuccess, IReadOnlyList<string> Diagnostics, byte[] Image, string Documentation)
{
    public static Emission Of(Compilation compilation, IEnumerable<Pack>? packs = null)
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = compilation.Emit(
            image,
            xmlDocumentationStream: documentation,
            manifestResources: packs?.Select(pack => new ResourceDescription(pack.Resource, () => new MemoryStream(pack.Image), isPublic: true)),
            cancellationToken: TestContext.Current.CancellationToken);
        return new(result.Success, [.. result.Diagnostics.Lines()], image.ToArray(), Encoding.UTF8.GetString(documentation.ToArray()));
    }
}
