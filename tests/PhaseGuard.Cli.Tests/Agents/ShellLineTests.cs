using System.Text;
using System.Text.Json;

namespace PhaseGuard.Cli.Tests.Agents;

/// <summary>Lines that an agent is about to hand to a shell: ways around the guard are denied, and honest ones pass.</summary>
public sealed class ShellLineTests
{
    private TestRepo _repo = null!;

    public static IEnumerable<string> Denied => Lines("denied-lines.txt");

    public static IEnumerable<string> Honest => Lines("honest-lines.txt");

    [OneTimeSetUp]
    public void MakeRepository()
    {
        _repo = new TestRepo();
        _repo.Write("phaseguard.json", "{}");
        _repo.Write(SampleStep.Path, new Step("EENEE").ToString());
        _repo.Write("docs/feature/auth/roadmap.json", "{}");
        _repo.Git("add", ".");
        _repo.CommitUnguarded();
        Tool.Run(_repo.Top, "install").OrThrow();
        _repo.Write(".git/hooks/post-checkout", "#!/bin/sh\nexit 0\n");
    }

    [OneTimeTearDown]
    public void RemoveRepository() => _repo.Dispose();

    [TestCaseSource(nameof(Denied))]
    public void A_way_around_is_denied_with_the_honest_one(string line)
    {
        string answer = Ask(line);

        answer.ShouldContain("\"permissionDecision\": \"deny\"");
        answer.ShouldContain("PhaseGuard: the command was not run: ");
    }

    [TestCaseSource(nameof(Honest))]
    public void An_honest_line_passes(string line) => Ask(line).ShouldBeEmpty();

    [TestCase("off", "")]
    [TestCase("warn", "should not be run")]
    public void The_policy_says_what_is_done_about_it(string answer, string said)
    {
        using var repo = new TestRepo();
        repo.Write("phaseguard.json", $$"""{ "agentHooks": { "shell": "{{answer}}" } }""");

        string found = Ask("git commit -n -m done", repo);

        found.ShouldNotContain("deny");
        found.ShouldContain(said);
    }

    [Test]
    public void Where_nobody_put_the_guard_in_nothing_is_said()
    {
        using var repo = new TestRepo();

        Ask("git commit -n -m done", repo).ShouldBeEmpty();
    }

    [Test]
    public void Another_repository_is_judged_by_what_it_has_itself()
    {
        using var other = new TestRepo();
        other.Write("docs/feature/auth/steps/01-01.json", "{}");

        Ask($"git -C {other.Top} commit -n -m done").ShouldBeEmpty();
        Ask($"echo x > {other.Top}/docs/feature/auth/steps/01-01.json").ShouldBeEmpty();
        Ask($"git -C {_repo.Top} commit -n -m done", other).ShouldContain("deny");
    }

    [TestCase("pre-commit", ".pre-commit-config.yaml")]
    [TestCase("lefthook", "lefthook.yml")]
    public void The_hook_of_a_program_that_runs_the_guard_is_left_alone(string program, string settings)
    {
        using var repo = new TestRepo();
        repo.Write(settings, "run: phaseguard-hook pre-commit\n");
        repo.Write(".git/hooks/pre-commit", $"#!/bin/sh\nexec {program} run\n");

        Ask("rm .git/hooks/pre-commit", repo).ShouldContain("deny");
        Ask("git commit -n", repo).ShouldContain("deny");
    }

    [Test]
    public void Lines_that_end_in_the_middle_of_anything_are_let_through()
    {
        foreach (string line in Denied.Concat(Honest))
        {
            for (int length = 0; length < line.Length; length += 3)
            {
                Should.NotThrow(() => PhaseGuard.Agents.Shell.LineReader.Read(line[..length]));
                Should.NotThrow(() => PhaseGuard.Agents.Shell.LineReader.Read(line[length..]));
            }
        }

        Should.NotThrow(() => PhaseGuard.Agents.Shell.LineReader.Read(new string('(', 100_000)));
        Should.NotThrow(() => PhaseGuard.Agents.Shell.LineReader.Read(string.Concat(Enumerable.Repeat("$(", 100_000))));
    }

    private string Ask(string line, TestRepo? repo = null)
    {
        repo ??= _repo;
        string told = JsonSerializer.Serialize(new
        {
            session_id = "s",
            cwd = repo.Top,
            hook_event_name = "PreToolUse",
            tool_name = "Bash",
            tool_input = new { command = line },
        });
        return Tool.Run(repo.Top, Encoding.UTF8.GetBytes(told), "agent-hook").OrThrow().Output;
    }

    private static IEnumerable<string> Lines(string file)
        => File.ReadLines(ProjectFolder.At("tests", "PhaseGuard.Cli.Tests", "Agents", file)).Select(line => line.Replace(@"\n", "\n", StringComparison.Ordinal));
}
