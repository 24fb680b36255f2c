namespace PhaseGuard.Cli.Tests.Agents;

/// <summary>What a session did is looked at after its shell commands and at its end, and told once.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)] // each test has a repository of its own
public sealed class SessionTests : IDisposable
{
    private static readonly Step _step = new("EEINN") { State = """{ "status": "IN_PROGRESS", "started_at": "2026-05-01T08:00:00Z" }""" };
    private static readonly DateTime _before = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TestRepo _repo = new();
    private readonly Claude _claude;

    public SessionTests()
    {
        _repo.Stage(_step);
        _repo.CommitUnguarded();
        File.SetLastWriteTimeUtc(_repo.At(_step.Path), _before);
        _claude = new Claude(_repo);
    }

    public void Dispose() => _repo.Dispose();

    [Test]
    public void A_session_begins_with_the_step_in_progress_and_its_command()
    {
        string answer = _claude.Start();

        answer.ShouldStartWith("context: PhaseGuard guards 1 step file here");
        answer.ShouldContain("RED_UNIT is in progress. `dotnet phaseguard phase complete docs/feature/auth/steps/01-01.json RED_UNIT --outcome PASS`");
        answer.Split('\n').Length.ShouldBeLessThanOrEqualTo(10);
    }

    [Test]
    public void A_session_where_there_is_no_step_file_begins_in_silence()
    {
        using var other = new TestRepo();

        new Claude(other).Start().ShouldBeEmpty();
    }

    [Test]
    public void Nothing_is_kept_where_there_is_nothing_to_guard()
    {
        using var other = new TestRepo();
        var claude = new Claude(other);
        other.Write("README.md", "hello\n");
        other.Write("docs/steps.json", "{}");

        claude.Start().ShouldBeEmpty();
        claude.Edit("README.md", "hello", "good bye").ShouldBeEmpty();
        claude.Write("docs/steps.json", "[]").ShouldBeEmpty();
        claude.Before("Bash", new { command = "git commit -n -m x" }).ShouldBeEmpty();
        claude.After("Bash", new { command = "ls" }).ShouldBeEmpty();
        claude.After("Write", new { file_path = other.At("docs/steps.json"), content = "[]" }).ShouldBeEmpty();
        claude.Stop().ShouldBeEmpty();
        Tool.Run(other.Top, "{"u8.ToArray(), "agent-hook").ExitCode.ShouldBe(0);

        Directory.Exists(other.At(".git/phaseguard")).ShouldBeFalse();
    }

    [Test]
    public void What_a_shell_command_spoilt_where_no_session_began_is_told_once()
    {
        Spoil();

        Shell().ShouldContain("error PG020");
        Shell().ShouldBeEmpty();
    }

    [Test]
    public void What_a_shell_command_spoilt_is_told_once()
    {
        _claude.Start();
        Shell().ShouldBeEmpty();
        Spoil();

        Shell().ShouldContain("error PG020");
        Shell().ShouldBeEmpty();
    }

    [Test]
    public void What_was_there_before_the_session_is_not_its_work()
    {
        Spoil();
        File.SetLastWriteTimeUtc(_repo.At(_step.Path), _before);
        _claude.Start();

        Shell().ShouldBeEmpty();
        _claude.Stop().ShouldBeEmpty();
    }

    [Test]
    public void An_agent_that_leaves_a_phase_in_progress_is_held_once()
    {
        _claude.Start();
        Touch();

        string answer = _claude.Stop();

        answer.ShouldStartWith("hold: ");
        answer.ShouldContain("RED_UNIT in progress. Go on with `dotnet phaseguard phase complete");
        _claude.Stop().ShouldBeEmpty();
    }

    [Test]
    public void An_agent_that_was_held_already_goes()
    {
        _claude.Start();
        Touch();

        _claude.Stop(isAgain: true).ShouldBeEmpty();
    }

    [Test]
    public void A_finished_phase_that_nobody_committed_is_named_and_none_that_somebody_did()
    {
        _claude.Start();
        _repo.Write(_step.Path, (_step with { Letters = "EEENN" }).ToString());

        _claude.Stop().ShouldContain("RED_UNIT finished and not committed");

        _repo.Git("add", ".");
        _repo.CommitUnguarded();
        _claude.Stop().ShouldBeEmpty();
    }

    [Test]
    public void A_hold_stays_short_however_much_there_is_to_say()
    {
        _claude.Start();
        for (int step = 10; step < 60; step++)
        {
            _repo.Write(new Step("EEINN") { Id = $"02-{step}" } is var other ? other.Path : "", other.ToString().Replace("\"IN_PROGRESS\"", "\"DONE\"", StringComparison.Ordinal));
        }

        string answer = _claude.Stop();

        answer.Length.ShouldBeLessThanOrEqualTo("hold: ".Length + 1500);
        answer.ShouldContain("... and more.");
    }

    [TestCase("warn", "shown: ")]
    [TestCase("off", "")]
    public void A_team_may_ask_for_less_at_the_end(string answer, string begin)
    {
        _repo.Write("phaseguard.json", $$"""{ "agentHooks": { "stop": "{{answer}}" } }""");
        _claude.Start();
        Touch();

        string said = _claude.Stop();

        said.Length.ShouldBeGreaterThanOrEqualTo(begin.Length);
        said.ShouldStartWith(begin);
        (said.Length > 0).ShouldBe(begin.Length > 0);
    }

    [Test]
    public void Sessions_are_forgotten_after_thirty_days()
    {
        _repo.Write(".git/phaseguard/sessions/old", "x");
        File.SetLastWriteTimeUtc(_repo.At(".git/phaseguard/sessions/old"), _before);

        _claude.Start();

        Directory.GetFiles(_repo.At(".git/phaseguard/sessions")).Length.ShouldBe(1);
        File.Exists(_repo.At(".git/phaseguard/sessions/old")).ShouldBeFalse();
    }

    [Test]
    public void What_is_kept_of_a_session_stays_below_64_KB_and_may_be_damaged()
    {
        _claude.Start();
        for (int step = 0; step < 700; step++)
        {
            _repo.Write($"docs/a-folder-with-a-name-of-some-length/another-one-within/steps/{step:0000}.json", "{}");
        }

        Shell().Length.ShouldBeGreaterThan(0);
        string file = Directory.GetFiles(_repo.At(".git/phaseguard/sessions")).Single();
        new FileInfo(file).Length.ShouldBeLessThanOrEqualTo(64 * 1024);

        File.WriteAllText(file, "\0damaged");
        _claude.Stop().ShouldBeEmpty();
    }

    private string Shell() => _claude.After("Bash", new { command = "sed -i s/a/b/ x" });

    private void Touch() => _repo.Write(_step.Path, (_step with { Notes = "at work" }).ToString());

    private void Spoil() => _repo.Write(_step.Path, _step.ToString().Replace("\"IN_PROGRESS\" }", "\"DONE\" }", StringComparison.Ordinal));
}
