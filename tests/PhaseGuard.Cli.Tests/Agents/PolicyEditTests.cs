namespace PhaseGuard.Cli.Tests.Agents;

/// <summary>What the team decided, an agent does not loosen.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)] // each test has a repository of its own
public sealed class PolicyEditTests : IDisposable
{
    private static readonly Step _step = new("EEINN");

    private readonly TestRepo _repo = new();
    private readonly Claude _claude;

    public PolicyEditTests()
    {
        _repo.Write(_step.Path, _step.ToString());
        _claude = new Claude(_repo);
    }

    public void Dispose() => _repo.Dispose();

    [TestCase("""{ "plannedSteps": "allow" }""", "plannedSteps")]
    [TestCase("""{ "exclude": ["docs/**"] }""", "exclude")]
    [TestCase("""{ "agentHooks": { "edits": "off" } }""", "agentHooks")]
    [TestCase("""{ "rules": { "PG031": "off" } }""", "PG031")]
    [TestCase("""{ "rules": { "PG999": "off" } }""", "PG090")]
    [TestCase("{", "PG090")]
    public void A_policy_that_lets_more_pass_is_denied(string policy, string what)
    {
        _repo.Write("phaseguard.json", "{}");

        string answer = _claude.Write("phaseguard.json", policy);

        answer.ShouldStartWith("deny: ");
        answer.ShouldContain(what);
    }

    [Test]
    public void A_policy_that_is_stricter_or_the_same_is_the_agents_business()
    {
        _repo.Write("phaseguard.json", """{ "plannedSteps": "allow" }""");

        _claude.Write("phaseguard.json", """{ "plannedSteps": "block" }""").ShouldBeEmpty();
        _claude.Write("phaseguard.json", """{ "plannedSteps": "allow", "rules": { "PG007": "error" } }""").ShouldBeEmpty();
    }

    [Test]
    public void A_policy_that_goes_and_had_forbidden_more_is_denied()
    {
        _repo.Write("phaseguard.json", """{ "rules": { "PG007": "error" } }""");

        _claude.Patch("*** Delete File: phaseguard.json").ShouldContain("PG007");
        _claude.Patch("*** Update File: phaseguard.json", "*** Move to: other.json", "@@", """-{ "rules": { "PG007": "error" } }""", "+{}").ShouldContain("PG007");
    }

    [Test]
    public void A_baseline_that_hides_more_is_denied()
    {
        _repo.Write(_step.Path, _step.ToString().Replace("\"IN_PROGRESS\"", "\"DONE\"", StringComparison.Ordinal));
        Tool.Run(_repo.Top, "baseline", "create").OrThrow();
        string baseline = File.ReadAllText(_repo.At("phaseguard.baseline.json"));
        File.Delete(_repo.At("phaseguard.baseline.json"));

        _claude.Write("phaseguard.baseline.json", baseline).ShouldContain("the baseline hides");
        _repo.Write("phaseguard.baseline.json", baseline);
        _claude.Write("phaseguard.baseline.json", baseline).ShouldBeEmpty();
    }

    [Test]
    public void The_guards_entry_stays_in_the_settings_of_an_agent()
    {
        const string Settings = """{ "hooks": { "PreToolUse": [{ "hooks": [{ "type": "command", "command": "dotnet phaseguard agent-hook" }] }] } }""";
        _repo.Write(".claude/settings.json", Settings);

        _claude.Write(".claude/settings.json", "{}").ShouldStartWith("deny: ");
        _claude.Write(".claude/settings.json", Settings[..^1] + """, "disableAllHooks": true }""").ShouldStartWith("deny: ");
        _claude.Write(".claude/settings.json", Settings[..^1] + """, "model": "opus" }""").ShouldBeEmpty();
        _claude.Patch("*** Delete File: .claude/settings.json").ShouldStartWith("deny: ");
    }

    [Test]
    public void A_hook_of_git_stays_what_it_is()
    {
        _repo.Write(".git/hooks/post-commit", "#!/bin/sh\n");
        _repo.Write(".git/hooks/pre-commit", "#!/bin/sh\nexec phaseguard-hook pre-commit\n");

        _claude.Write(".git/hooks/pre-commit", "#!/bin/sh\nexit 0\n").ShouldStartWith("deny: ");
        _claude.Write(".git/hooks/post-commit", "#!/bin/sh\nexit 0\n").ShouldBeEmpty();
    }

    [Test]
    public void Where_the_commands_alone_write_records_every_edit_by_hand_is_denied()
    {
        _repo.Write("phaseguard.json", """{ "agentHooks": { "byCommandOnly": true } }""");

        string answer = _claude.Edit(_step.Path, "\"IN_PROGRESS\"", "\"EXECUTED\", \"outcome\": \"PASS\"");

        answer.ShouldContain("byCommandOnly");
        answer.ShouldContain("phase complete");
        _claude.Write("README.md", "hello").ShouldBeEmpty();
    }

    [TestCase("warn", true)]
    [TestCase("off", false)]
    public void A_team_that_asks_for_less_is_told_afterwards_or_not_at_all(string answer, bool isTold)
    {
        _repo.Write("phaseguard.json", $$"""{ "agentHooks": { "edits": "{{answer}}" } }""");

        _claude.Edit(_step.Path, "\"IN_PROGRESS\"", "\"DONE\"").ShouldBeEmpty();
        _repo.Write(_step.Path, _step.ToString().Replace("\"IN_PROGRESS\"", "\"DONE\"", StringComparison.Ordinal));
        (_claude.After("Edit", new { file_path = _repo.At(_step.Path) }).Length > 0).ShouldBe(isTold);
    }
}
