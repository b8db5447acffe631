using Catalog.Engine.Storage;

namespace Catalog.Build;

/// <summary>What tells this task and its engine from any other: what another one wrote, or read with other libraries, is not built upon.</summary>
internal static class WriterIdentity
{
    /// <summary>The identity.</summary>
    public static string Text { get; } = string.Join(
        " ",
        new[] { typeof(WriterIdentity), typeof(PackState), typeof(Markdig.Markdown), typeof(Tomlyn.Syntax.SyntaxNode), typeof(YamlDotNet.Core.Parser) }.Select(Of));

    private static string Of(Type type) => type.Module.ModuleVersionId.ToString("N");
}
