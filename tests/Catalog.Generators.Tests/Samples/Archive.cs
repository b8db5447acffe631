using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Samples;

/// <summary>The three sound pages of the collection <c>Records</c>.</summary>
internal static class Archive
{
    public static readonly Document Lamp = Document.Of("records/lamp.txt", Pages.Lamp);
    public static readonly Document Tide = Document.Of("records/tide.txt", Pages.Tide);
    public static readonly Document Census = Document.Of("records/census.txt", Pages.Census);

    public static Project Project { get; } = Project.Of(Lamp, Tide, Census);
}
