using System.Text;

namespace Catalog.Engine.Packing;

/// <summary>The table that finds the row of an id: open addressing with linear probing.</summary>
internal static class IdTable
{
    /// <summary>The slots: each the hash of an id, and its row counted from 1.</summary>
    /// <param name="ids">The ids by row.</param>
    public static ByteBuffer Of(IReadOnlyList<string> ids)
    {
        var bits = 1;
        while ((1L << bits) * 3 < ids.Count * 4L)
        {
            bits++;
        }

        var slots = new (uint Hash, uint Row)[1 << bits];
        for (var row = 0; row < ids.Count; row++)
        {
            var hash = HashOf(ids[row]);
            var slot = unchecked((int)(hash * PackLayout.SlotMultiplier >> (32 - bits)));
            while (slots[slot].Row != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = (hash, (uint)row + 1);
        }

        var buffer = new ByteBuffer(checked(slots.Length * PackLayout.SlotLength));
        foreach (var (hash, row) in slots)
        {
            buffer.UInt32(hash);
            buffer.UInt32(row);
        }

        return buffer;
    }

    private static uint HashOf(string id)
    {
        var bytes = Encoding.UTF8.GetBytes(id);
        return Crc32C.Of(bytes, 0, bytes.Length);
    }
}
