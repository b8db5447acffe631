namespace Baselines;

/// <summary>Touches all documents.</summary>
public static class Touch
{
    /// <summary>A number that is the same for all apps over the same documents.</summary>
    public static long All(IEnumerable<Cable> cables)
    {
        var (sum, length) = (0L, 0L);
        foreach (var cable in cables)
        {
            sum += cable.Title.Length + cable.DocNum;
            length += cable.Body.Length;
        }

        return length < 0 ? length : sum;
    }
}
