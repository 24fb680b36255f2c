namespace PhaseGuard.Testing;

/// <summary>A git that runs the tests as its hook: no variable of it may reach the repositories here.</summary>
public static class OuterGit
{
    /// <summary>Removes its variables from this process.</summary>
    public static void Forget()
    {
        foreach (string name in Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToArray())
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }
}
