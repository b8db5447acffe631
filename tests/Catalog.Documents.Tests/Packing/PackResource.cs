using System.Reflection;
using System.Runtime.InteropServices;

namespace Catalog.Documents.Tests.Packing;

/// <summary>An assembly with one resource: in memory, at an address as odd as wanted, or as a stream of any other kind.</summary>
internal sealed unsafe class PackResource : Assembly
{
    public const string Name = "Catalog.Harbours.pack";

    private readonly byte[]? _bytes;
    private readonly byte* _memory;
    private readonly int _length;

    private PackResource(byte[]? bytes) => _bytes = bytes;

    private PackResource(byte[] bytes, int shift)
    {
        _memory = (byte*)NativeMemory.Alloc((nuint)(bytes.Length + shift)) + shift;
        _length = bytes.Length;
        bytes.CopyTo(new Span<byte>(_memory, _length));
    }

    /// <summary>Bytes in memory, as a mapped assembly has them. They are never freed: packs hand out spans of them.</summary>
    public static PackResource InPlace(byte[] bytes, int shift = 0) => new(bytes, shift);

    /// <summary>Bytes that only a stream gives.</summary>
    public static PackResource Streamed(byte[] bytes) => new(bytes);

    /// <summary>No such resource.</summary>
    public static PackResource Missing() => new(bytes: null);

    public override Stream? GetManifestResourceStream(string name) =>
        name != Name ? null
        : _memory is not null ? new UnmanagedMemoryStream(_memory, _length)
        : _bytes is null ? null
        : new MemoryStream(_bytes);
}
