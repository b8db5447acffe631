namespace VerifyTests.DropIn;

internal static class FailureMessage
{
    public static string Of(Comparison comparison)
    {
        var created = comparison.Files.Where(compared => compared.IsNew).ToList();
        var different = comparison.Files.Where(compared => compared.IsNotEqual).ToList();
        var equal = comparison.Files.Where(compared => compared.IsEqual).ToList();
        string[] sections =
        [
            $"Directory: {comparison.Location.Directory}\n",
            Section("New:\n", created.Select(Pair)),
            Section("NotEqual:\n", different.Select(Pair)),
            Section("Delete:\n", comparison.LeftOver.Select(name => $"  - {name}\n")),
            Section("Equal:\n", equal.Select(Pair)),
            Section(
                "\nFileContent:\n",
                [Section("\nNew:\n", created.Select(Content)), Section("\nNotEqual:\n", different.Select(Content))]),
        ];
        return string.Concat(sections);
    }

    private static string Section(string heading, IEnumerable<string> entries)
    {
        var text = string.Concat(entries);
        return text.Length == 0 ? "" : heading + text;
    }

    private static string Pair(ComparedFile compared) =>
        $"  - Received: {compared.File.ReceivedName}\n    Verified: {compared.File.VerifiedName}\n";

    private static string Content(ComparedFile compared)
    {
        var received = $"\nReceived: {compared.File.ReceivedName}\n{compared.Received}\n";
        var verified = compared.IsNew ? "" : $"Verified: {compared.File.VerifiedName}\n{compared.Verified}\n";
        var unseen = compared.UnseenDifference is { } difference ? $"{difference}\n" : "";
        return received + verified + unseen;
    }
}
