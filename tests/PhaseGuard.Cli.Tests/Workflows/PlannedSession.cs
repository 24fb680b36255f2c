namespace PhaseGuard.Cli.Tests.Workflows;

/// <summary>A repository with one session, and the commands on it.</summary>
internal sealed class PlannedSession : IDisposable
{
    /// <param name="model">The execution model of the plan.</param>
    /// <param name="tasks">The tasks' statuses and ids, such as <c>"pending IMPL-1"</c>.</param>
    public PlannedSession(string model, params string[] tasks)
    {
        Session.Write(Repo, "active", tasks);
        Repo.Write(Session.At("IMPL_PLAN.md"), SampleSession.Plan(model));
    }

    public TestRepo Repo { get; } = new();

    public SampleSession Session { get; } = new();

    public string List => File.ReadAllText(Repo.At(Session.At("TODO_LIST.md")));

    /// <summary>Writes a task anew.</summary>
    public PlannedSession With(string id, string status, string more = "", params string[] waitsFor)
    {
        Repo.Write(Session.PathOf(id), SampleSession.Task(id, status, more, waitsFor));
        return this;
    }

    /// <summary>Runs <c>workflow</c> with some words; <c>~</c> stands for a blank.</summary>
    public Finished Run(string line) => Tool.Run(Repo.Top, ["workflow", .. line.Split(' ').Select(word => word.Replace('~', ' '))]);

    /// <summary>Runs commands that must succeed.</summary>
    public PlannedSession After(params string[] lines)
    {
        foreach (string line in lines)
        {
            Run(line).OrThrow();
        }

        return this;
    }

    /// <summary>The text of a task's file.</summary>
    public string Task(string id) => File.ReadAllText(Repo.At(Session.PathOf(id)));

    /// <summary>What the session file says.</summary>
    public string SessionFile => File.ReadAllText(Repo.At(Session.At("workflow-session.json")));

    public Finished Check() => Tool.Run(Repo.Top, "check");

    public void Dispose() => Repo.Dispose();
}
