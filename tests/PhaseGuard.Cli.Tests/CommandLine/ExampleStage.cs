namespace PhaseGuard.Cli.Tests.CommandLine;

/// <summary>A repository in which an example of <c>--help</c> can be typed: what has to come before it has happened.</summary>
internal sealed class ExampleStage : IDisposable
{
    private const string File = "docs/feature/auth/steps/01-01.json";
    private const string Plan = $"step new {File} --task-id 01-01 --project-id auth --name \"Log in\" --schema 1.0 --criterion \"Ada can log in\"";
    private const string Begin = $"step start {File} --agent software-crafter";

    private static readonly string[] _phases =
    [
        "PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN_UNIT", "CHECK_ACCEPTANCE", "GREEN_ACCEPTANCE", "REVIEW", "REFACTOR_L1", "REFACTOR_L2",
        "REFACTOR_L3", "REFACTOR_L4", "POST_REFACTOR_REVIEW", "FINAL_VALIDATE", "COMMIT",
    ];

    /// <summary>What is typed before the examples of a command.</summary>
    private static readonly Dictionary<string, string[]> _before = new(StringComparer.Ordinal)
    {
        ["uninstall"] = ["install"],
        ["doctor"] = ["install"],
        ["baseline prune"] = [Plan, "baseline create"],
        ["baseline update"] = [Plan, "baseline create"],
        ["next"] = [Plan],
        ["step start"] = [Plan],
        ["step done"] = [Plan, Begin, .. Finished(14)],
        ["step fail"] = [Plan, Begin],
        ["step review"] = [Plan, Begin],
        ["step rework"] = [Plan, Begin, $"step review {File} --reason why --from @researcher"],
        ["step retry"] = [Plan, Begin, $"step fail {File} --reason why"],
        ["step reset"] = [Plan, Begin, .. Finished(14), $"step done {File} --evidence seen"],
        ["step block"] = [Plan],
        ["step unblock"] = [Plan, $"step block {File} --on 01-02"],
        ["step error"] = [Plan, Begin, $"step error {File} --message why"],
        ["step queue"] = [Plan],
        ["step metrics"] = [Plan, Begin],
        ["step status"] = [Plan],
        ["phase start"] = [Plan, Begin],
        ["phase run"] = [Plan, Begin, .. Finished(3)],
        ["phase complete"] = [Plan, Begin, .. Finished(1), $"phase start {File} RED_ACCEPTANCE"],
        ["phase skip"] = [Plan, Begin, .. Finished(2)],
        ["phase list"] = [Plan],
        ["checkpoint GREEN"] = [Plan, Begin, .. Finished(6)],
        ["checkpoint REVIEW"] = [Plan, Begin, .. Finished(7)],
        ["checkpoint REFACTOR"] = [Plan, Begin, .. Finished(11)],
        ["checkpoint FINAL"] = [Plan, Begin, .. Finished(13)],
        ["checkpoint rollback"] = [Plan, Begin, .. Finished(6), $"checkpoint GREEN {File}"],
        ["approve"] = [Plan, Begin, .. Finished(2)],
        ["execute"] = [Plan],
    };

    private readonly TestRepo _repo = new();
    private DateTimeOffset _time = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public ExampleStage()
    {
        _repo.Stage("README.md", "A project.\n");
        _repo.Commit().OrThrow();
        _repo.Git("update-ref", "refs/remotes/origin/main", "HEAD");
        Directory.CreateDirectory(_repo.At("docs/feature/auth"));
        Script.Write(_repo.At("test.sh"), "#!/bin/sh\necho '<testsuite><testcase name=\"a\"/></testsuite>' > results.xml\n");
        _repo.Write("executions/01-01.json", """{ "execution": { "task_id": "01-01", "agent_type": "software-crafter", "resources": { "timeout": 60 } } }""");
    }

    /// <summary>What the last line said.</summary>
    public string Said { get; private set; } = "";

    public void Prepare(string command)
    {
        if (command.StartsWith("workflow ", StringComparison.Ordinal))
        {
            PlanSession();
        }

        if (command == "verify")
        {
            NameCommands();
        }

        foreach (string line in _before.GetValueOrDefault(command, []))
        {
            Run(line).ShouldBe(0, $"{line}: {Said}");
        }

        if (command == "approve")
        {
            PrepareApproval();
        }
    }

    /// <summary>Types a line, one second after the one before.</summary>
    public int Run(string line)
    {
        _time += TimeSpan.FromSeconds(1);
        Finished run = Tool.RunIn(world => world with { Time = _time }, _repo.Top, HelpTests.Words(line));
        Said = run.Shown;
        return run.ExitCode;
    }

    public void Dispose() => _repo.Dispose();

    /// <summary>No command plans a session: its files are written by whoever plans.</summary>
    private void PlanSession()
    {
        var session = new SampleSession();
        session.Write(_repo, "active", "pending IMPL-1", "active IMPL-2", "active IMPL-3", "failed IMPL-4");
        _repo.Write(session.At("IMPL_PLAN.md"), SampleSession.Plan("Parallel"));
        _repo.Write(session.SummaryOf("IMPL-2"), "Sessions live in a cookie.\n");
        _repo.Write("notes.md", "Sessions end with the browser.\n");
    }

    private void NameCommands()
    {
        _repo.Stage("phaseguard.json", """{ "evidence": { "commands": ["./test.sh"] } }""");
        _repo.Commit().OrThrow();
        _repo.Git("update-ref", "refs/remotes/origin/main", "HEAD");
    }

    /// <summary>Somebody has a key that git signs with, and has reviewed the step.</summary>
    private void PrepareApproval()
    {
        _repo.UseSigningKey("ada");
        _repo.Write(File, System.IO.File.ReadAllText(_repo.At(File)).Replace(
            "\"reviews\": []", "\"reviews\": [{ \"reviewer\": \"ada\", \"ready_for_execution\": true }]", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Finished(int phases)
        => _phases.Take(phases).SelectMany(phase => (string[])[$"phase start {File} {phase}", $"phase complete {File} {phase} --outcome PASS --notes \"it went well\""]);
}
