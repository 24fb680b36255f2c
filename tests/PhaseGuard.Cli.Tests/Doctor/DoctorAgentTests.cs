using PhaseGuard.Cli.AgentSetup;
using static PhaseGuard.Cli.Tests.Doctor.Clinic;

namespace PhaseGuard.Cli.Tests.Doctor;

/// <summary>The doctor looks at what coding agents are to run, and plays an agent.</summary>
[Platform(Exclude = "Win", Reason = "the commands are written for sh")]
public sealed class DoctorAgentTests
{
    private const string Settings = ".claude/settings.json";
    private const string Cure = "       `dotnet phaseguard install --agent claude` writes it.\n";

    [Test]
    public void Every_agent_that_asks_is_answered()
    {
        using TestRepo repo = Guarded("all");

        Finished doctor = Tool.Run(repo.Top, "doctor");

        doctor.ExitCode.ShouldBe(0, doctor.Shown);
        foreach (CodingAgent agent in CodingAgents.All)
        {
            doctor.Output.ShouldContain($"ok     {agent.Name}: {agent.InProject} asks PhaseGuard {BuildInfo.Version}, which answers");
        }

        doctor.Output.ShouldContain($"which answers; {Settings} asks it, too, and Cursor runs both\n");
        doctor.Output.ShouldContain($"which answers; {Settings} asks it, too, and Copilot CLI runs both\n");
    }

    [Test]
    public void The_last_event_that_could_not_be_answered_is_told()
    {
        using TestRepo repo = Guarded("claude");
        repo.Write(".git/phaseguard/agent.log", "2026-06-01T08:00:00Z the first\n2026-06-01T09:00:00Z the event is no JSON\n");

        Finished doctor = Tool.Run(repo.Top, "doctor");

        doctor.Output.ShouldContain("ok     agents: the last event that could not be answered, of those in .git/phaseguard/agent.log: 2026-06-01T09:00:00Z the event is no JSON\n");
        doctor.ExitCode.ShouldBe(0, doctor.Shown);
    }

    [Test]
    public void Who_does_not_ask_is_passed_over()
    {
        using TestRepo repo = Installed();
        repo.Write(Settings, "{ \"hooks\": {} }");
        repo.Write(".gemini/settings.json", "no JSON");

        Tool.Run(repo.Top, "doctor").OrThrow().Output.ShouldNotContain("claude");
    }

    [Test]
    public void A_guard_that_is_gone_is_wrong()
    {
        using TestRepo repo = Guarded("claude");
        Edit(repo, "phaseguard-hook.dll", "gone/phaseguard-hook.dll");

        Wrong(repo).ShouldMatch($"^claude: {Settings} runs .*/gone/phaseguard-hook.dll, which is gone\n{Cure}$");
    }

    [TestCase("\"timeout\": 10", "\"timeout\": 600")]
    [TestCase("\"Stop\"", "\"Begin\"")]
    public void A_time_limit_or_an_event_that_is_missing_is_wrong(string from, string to)
    {
        using TestRepo repo = Guarded("claude");
        Edit(repo, from, to);

        Wrong(repo).ShouldBe($"claude: {Settings} is not as PhaseGuard writes it: an event, or the time limit, is another\n{Cure}");

        Tool.Run(repo.Top, "install", "--agent", "claude").OrThrow();
        Tool.Run(repo.Top, "doctor").ExitCode.ShouldBe(0);
    }

    [TestCase("echo 0.0.9", "which is of 0.0.9, and this is ")]
    [TestCase("exit 5", "which does not run: exit code 5")]
    [TestCase("[ \"$1\" = agent ] || echo VERSION", "which let an edit pass that takes it out: exit code 0")]
    public void A_guard_that_does_not_answer_is_wrong(string script, string says)
    {
        using TestRepo repo = Guarded("claude");
        string guard = Path.Combine(repo.Home, "phaseguard-hook");
        Script.Write(guard, $"#!/bin/sh\n{script.Replace("VERSION", BuildInfo.Version, StringComparison.Ordinal)}\n");
        RunInstead(repo, $"{guard} agent");

        Wrong(repo).ShouldContain(says);
    }

    [Test]
    public void A_guard_that_is_committed_is_not_run()
    {
        using TestRepo repo = Guarded("claude");
        string guard = repo.At("phaseguard-hook");
        Script.Write(guard, $"#!/bin/sh\ntouch '{repo.Home}/was-run'\n");
        repo.Git("add", "phaseguard-hook");
        RunInstead(repo, $"{guard} agent");

        Wrong(repo).ShouldContain("which is committed");
        File.Exists(Path.Combine(repo.Home, "was-run")).ShouldBeFalse();
    }

    [TestCase("touch was-run; phaseguard agent-hook")]
    [TestCase("touch was-run phaseguard-hook agent")]
    [TestCase("/usr/bin/touch /phaseguard-hook agent")]
    [TestCase("phaseguard agent-hook $(touch was-run)")]
    public void What_PhaseGuard_did_not_write_is_not_run(string line)
    {
        using TestRepo repo = Guarded("claude");
        RunInstead(repo, line);

        Wrong(repo).ShouldContain("which PhaseGuard did not write, and which was not run\n");
        File.Exists(repo.At("was-run")).ShouldBeFalse();
    }

    /// <summary>A repository whose settings are nobody else's, so that they name this machine's guard.</summary>
    private static TestRepo Guarded(string agents)
    {
        TestRepo repo = Installed();
        repo.Write(".git/info/exclude", ".*\n");
        Tool.Run(repo.Top, "install", "--agent", agents).OrThrow();
        return repo;
    }

    private static void RunInstead(TestRepo repo, string line)
        => Edit(repo, CodingAgents.All[0].Form.CommandsIn(File.ReadAllBytes(repo.At(Settings)))[0], line);

    private static void Edit(TestRepo repo, string from, string to)
        => repo.Write(Settings, File.ReadAllText(repo.At(Settings)).Replace(from, to, StringComparison.Ordinal));
}
