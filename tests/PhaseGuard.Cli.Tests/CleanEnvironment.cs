namespace PhaseGuard.Cli.Tests;

/// <summary>The tests may themselves be run by a git hook: no variable of that git may reach the repositories here.</summary>
[SetUpFixture]
public sealed class CleanEnvironment
{
    [OneTimeSetUp]
    public void ForgetTheOuterGit()
    {
        foreach (string name in Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToArray())
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }
}
