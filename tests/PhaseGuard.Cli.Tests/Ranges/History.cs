namespace PhaseGuard.Cli.Tests.Ranges;

/// <summary>A real history whose commits no hook has seen, and what the range check says of it.</summary>
internal sealed class History : IDisposable
{
    /// <summary>A repository with one commit and the policy that lets plans in.</summary>
    /// <param name="init">Further arguments of <c>git init</c>.</param>
    public History(params string[] init)
    {
        Repo = new TestRepo(init);
        Repo.Stage("phaseguard.json", "{ \"plannedSteps\": \"allow\" }");
        Start = Commit("start");
    }

    public TestRepo Repo { get; }

    /// <summary>The commit that the range builds on.</summary>
    public string Start { get; set; }

    public string Head => Id("HEAD");

    /// <summary>A history in which somebody did a step before the range begins.</summary>
    public static History After(params Step[] steps)
    {
        var history = new History();
        history.Start = history.Commit("before", steps);
        return history;
    }

    /// <summary>Commits steps, and what is staged besides.</summary>
    /// <returns>The commit's id.</returns>
    public string Commit(string message, params Step[] steps)
    {
        foreach (Step step in steps)
        {
            Repo.Write(step.Path, step.ToString());
        }

        Git(["add", "--", .. steps.Select(step => step.Path)]);
        Git("commit", "--quiet", "--no-verify", "--allow-empty", "-m", message);
        return Head;
    }

    public void Git(params string[] arguments) => Repo.Git(arguments);

    public string Id(string revision) => Repo.Git("rev-parse", revision).Output.Trim();

    /// <summary>Begins a branch at a commit.</summary>
    public void Branch(string name, string from = "HEAD") => Git("checkout", "--quiet", "-b", name, from);

    /// <summary>Merges into the branch that is checked out.</summary>
    public void Merge(params string[] branches) => Git(["merge", "--quiet", "--no-ff", "--no-verify", "-m", "Merge branches", .. branches]);

    /// <summary>Checks what has come since the start.</summary>
    public Finished Check(params string[] more) => Tool.Run(Repo.Top, ["check", "--range", $"{Start}..HEAD", .. more]);

    /// <summary>The range check says exactly this, such as <c>error PG061</c>, in the order of its lines.</summary>
    public void ShouldReport(params string[] findings) => Check().ShouldReport(findings);

    public void Dispose() => Repo.Dispose();
}
