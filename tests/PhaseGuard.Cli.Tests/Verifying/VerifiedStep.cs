namespace PhaseGuard.Cli.Tests.Verifying;

/// <summary>A repository whose policy names one command, and a step whose GREEN phase was run with a command.</summary>
internal sealed class VerifiedStep : IDisposable
{
    private const string Policy = """{ "evidence": { "commands": ["sh test.sh *"] }, "testReport": ["out/*.xml"], "plannedSteps": "allow" }""";

    private readonly Planned _step = new();

    public VerifiedStep(string policy = Policy)
    {
        Repo.Write("phaseguard.json", policy);
        Repo.Write(".gitignore", "/feature\nout/\n");
        Repo.Write("test.sh", "test -e feature\n");
        Repo.Git("add", "--all");
        Repo.CommitUnguarded();
        _step.Passed("PREPARE", "RED_ACCEPTANCE", "RED_UNIT");
        Base = Head;
    }

    public TestRepo Repo => _step.Repo;

    /// <summary>The commit with the policy.</summary>
    public string Base { get; }

    public string Head => Repo.Git("rev-parse", "HEAD").Output.Trim();

    /// <summary>A member of the step's top level besides.</summary>
    public VerifiedStep With(string member)
    {
        _step.Text = _step.Text.Replace("\"schema_version\"", $"{member},\n  \"schema_version\"", StringComparison.Ordinal);
        return this;
    }

    /// <summary>Runs GREEN, and commits all that git does not ignore.</summary>
    public VerifiedStep Green(params string[] command)
    {
        Tool.Run(Repo.Top, ["phase", "run", SampleStep.Path, "GREEN", "--no-log", "--", .. command.Length > 0 ? command : ["sh", "test.sh"]]).OrThrow();
        return Commit();
    }

    public VerifiedStep Commit()
    {
        Repo.Git("add", "--all");
        Repo.CommitUnguarded();
        return this;
    }

    /// <summary>Makes what the tests want, and has it committed or not.</summary>
    public VerifiedStep Feature(bool isCommitted)
    {
        Repo.Write("feature", "it\n");
        Repo.Git(isCommitted ? ["add", "--force", "feature"] : ["status"]);
        return this;
    }

    public Finished Verify(params string[] options) => Tool.Run(Repo.Top, ["verify", "--allow-run", .. options]);

    public void Dispose() => _step.Dispose();
}
