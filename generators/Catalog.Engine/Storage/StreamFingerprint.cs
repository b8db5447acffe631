using System.Globalization;
using Catalog.Engine.Packing;

namespace Catalog.Engine.Storage;

/// <summary>Tells a damaged file from a whole one.</summary>
public static class StreamFingerprint
{
    /// <summary>The length and the checksum of all that a stream holds.</summary>
    public static string Of(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var checksum = 0u;
        stream.Position = 0;
        for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            checksum = Crc32C.Append(checksum, buffer, 0, count);
        }

        return stream.Length.ToString(CultureInfo.InvariantCulture) + "-" + checksum.ToString("x8", CultureInfo.InvariantCulture);
    }
}
