/// <summary>Typed access to the collection, which the benchmarks bind delegates to.</summary>
public static class Access
{
    public static IDocumentCollection Collection => Cables.All;

    public static long TouchAll()
    {
        var (sum, length) = (0L, 0L);
        foreach (var cable in Cables.All)
        {
            sum += cable.Title.Length + cable.DocNum;
            length += cable.Body.Text.Length;
        }

        return length < 0 ? length : sum;
    }

    public static long SumOfNumbers()
    {
        var cables = Cables.All;
        var sum = 0L;
        for (var index = 0; index < cables.Count; index++)
        {
            sum += cables[index].DocNum;
        }

        return sum;
    }

    public static long SumOfLengths()
    {
        var sum = 0L;
        foreach (var cable in Cables.All)
        {
            sum += cable.VolTitle.Length;
        }

        return sum;
    }
}
