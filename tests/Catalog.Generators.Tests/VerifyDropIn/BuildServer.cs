namespace VerifyTests.DropIn;

internal static class BuildServer
{
    private static readonly string[] Variables =
    [
        "CI", "TF_BUILD", "GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL", "TEAMCITY_VERSION", "APPVEYOR", "TRAVIS",
    ];

    public static bool IsDetected(Func<string, string?> variable) =>
        Variables.Select(variable).Any(value => !string.IsNullOrEmpty(value) && !value.Equals("false", StringComparison.OrdinalIgnoreCase));
}
