using Catalog.Engine.Collections;
using Catalog.Engine.Storage;
using Catalog.Engine.Typing;

namespace Catalog.Build;

/// <summary>What an earlier build left of a collection. Where something is missing or not as it was written, there is nothing.</summary>
internal sealed class EarlierPack : IDisposable
{
    private EarlierPack(Stream? pack, IReadOnlyDictionary<string, PackedFile> files, Schema? schema = null) => (Pack, Files, Schema) = (pack, files, schema);

    /// <summary>The pack; null where there is none.</summary>
    public Stream? Pack { get; }

    /// <summary>Its files by path.</summary>
    public IReadOnlyDictionary<string, PackedFile> Files { get; }

    /// <summary>The fields as they were inferred of these files; null where there are none.</summary>
    public Schema? Schema { get; }

    /// <summary>What lies in the files of a collection.</summary>
    public static EarlierPack Open(OutputFiles outputs)
    {
        if (!File.Exists(outputs.Pack) || !File.Exists(outputs.Fields) || !File.Exists(outputs.State)
            || PackState.Read(File.ReadAllText(outputs.State)) is not { } state || state.Writer != WriterIdentity.Text)
        {
            return new(null, new Dictionary<string, PackedFile>());
        }

        var pack = new FileStream(outputs.Pack, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var files = Task.Run(() => state.FilesWith(File.ReadAllText(outputs.Fields)));
        var isWhole = StreamFingerprint.Of(pack) == state.Pack;
        return files.GetAwaiter().GetResult() is { Count: > 0 } kept && isWhole
            ? new(pack, kept, state.Schema)
            : new(pack, new Dictionary<string, PackedFile>());
    }

    /// <inheritdoc/>
    public void Dispose() => Pack?.Dispose();
}
