namespace VerifyTests.DropIn;

/// <summary>A snapshot that names a folder of this machine would differ on the next one.</summary>
internal static class MachinePaths
{
    public static void ThrowIfIn(string text, string sourceFile)
    {
        var searched = MachineFolders.WithSlashes(text);
        var found = MachineFolders.Around(sourceFile).FirstOrDefault(folder => IsIn(searched, folder));
        if (found is not null)
        {
            throw new InvalidOperationException($"The text has a path of this machine, '{found}': scrub it.");
        }
    }

    private static bool IsIn(string text, string folder)
    {
        for (var at = Find(0); at >= 0; at = Find(at + 1))
        {
            if (IsBoundary(text, at - 1) && IsBoundary(text, at + folder.Length))
            {
                return true;
            }
        }

        return false;

        int Find(int from) => text.IndexOf(folder, from, StringComparison.Ordinal);
    }

    private static bool IsBoundary(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
