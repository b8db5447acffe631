using System.Globalization;

namespace Catalog.Engine.Tests.Typing;

/// <summary>Random texts of scalars.</summary>
internal static class ValueTexts
{
    private const string Characters = "0123456789+-.,:TZ ez/\0\u2212\u0661\u00A0";

    private static readonly Func<Random, FormattableString>[] Kinds =
    [
        random => $"{random.Next(int.MinValue, int.MaxValue)}",
        random => $"{random.Next(-3000, 3000)}",
        random => $"{random.NextInt64()}",
        random => $"{Decimal(random)}",
        random => $"{Day(random):yyyy-MM-dd}",
        random => $"{Day(random):yyyy-MM}",
        random => $"{Day(random):MMMM d, yyyy}",
        random => $"{Day(random):MMMM yyyy}",
        random => $"{Day(random):yyyy-MM-dd'T'HH:mm:ss.fff}",
        random => $"{Day(random):yyyy-MM-dd' 'HH:mm}",
        random => $"{Day(random):yyyy-MM-dd'T'HH:mm:ss'Z'}",
        random => $"{new DateTimeOffset(Day(random), TimeSpan.FromMinutes(random.Next(-840, 841))):yyyy-MM-dd'T'HH:mm:sszzz}",
        random => $"{Day(random):HH:mm}",
        random => $"{Day(random):HH:mm:ss}",
        random => $"{new Guid(Bytes(random)):D}",
        random => $"https://example.org/{random.Next(100)}?q={random.Next(100)}",
        random => $"{(random.Next(2) == 0 ? "true" : "false")}",
    ];

    public static string Next(Random random) => Kinds[random.Next(Kinds.Length)](random).ToString(CultureInfo.InvariantCulture);

    public static string Changed(Random random, string text)
    {
        var at = random.Next(text.Length);
        var c = Characters[random.Next(Characters.Length)].ToString();
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, c),
            _ => text.Remove(at, 1).Insert(at, c),
        };
    }

    private static DateTime Day(Random random) => new DateTime(2, 1, 1).AddSeconds(random.NextInt64(9990L * 365 * 86400));

    private static decimal Decimal(Random random) =>
        new(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29));

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return bytes;
    }
}
