namespace PhaseGuard.Cli.Tests.Ranges;

/// <summary>Commits that the hooks see before they are made, the range check after, and a server when they are pushed.</summary>
internal sealed class Everywhere(History history) : IDisposable
{
    private readonly List<string> _hooks = [];

    /// <summary>A history in which somebody did a step before the range begins.</summary>
#pragma warning disable CA2000 // it owns the history, and disposes of it
    public static Everywhere After(params Step[] steps) => new(History.After(steps));
#pragma warning restore CA2000

    public History History => history;

    /// <summary>Stages steps beside what is staged already, asks the hooks, and commits whatever they say.</summary>
    /// <returns>The commit's id.</returns>
    public string Commit(string message, params Step[] steps)
    {
        foreach (Step step in steps)
        {
            history.Repo.Stage(step);
        }

        history.Repo.Write(".git/MESSAGE", $"{message}\n");
        _hooks.AddRange(Tool.Run(history.Repo.Top, "check", "--staged").Findings());
        _hooks.AddRange(history.Repo.RunHook("", "commit-msg", ".git/MESSAGE").Findings());
        return history.Commit(message);
    }

    /// <summary>All three say exactly this, each in the order of its lines.</summary>
    public void ShouldReport(params string[] findings) => ShouldReport(hooks: findings, range: findings);

    /// <summary>The hooks say exactly this, and the range check and the server that.</summary>
    public void ShouldReport(string[] hooks, string[] range)
    {
        ((IReadOnlyList<string>)_hooks).ShouldBe(hooks, "the hooks");
        history.ShouldReport(range);
        Push().Findings().ShouldBe(range, "the server");
    }

    /// <summary>Nobody is blocked anywhere; there may be warnings.</summary>
    public void ShouldPass()
    {
        _hooks.ShouldAllBe(finding => finding.StartsWith("warning", StringComparison.Ordinal));
        history.Check().ShouldPass();
        Push().ShouldPass();
    }

    public void Dispose() => history.Dispose();

    /// <summary>What a server says that has the commits before, and is handed the others.</summary>
    private Finished Push()
    {
        using var server = new TestRepo("--bare");
        server.Git("fetch", "--quiet", history.Repo.Top, $"{history.Start}:refs/heads/main");
        server.Git("fetch", "--quiet", history.Repo.Top, "HEAD");
        return server.RunHook($"{history.Start} {history.Head} refs/heads/main\n", "pre-receive");
    }
}
