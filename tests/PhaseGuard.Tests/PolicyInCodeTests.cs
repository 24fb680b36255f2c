using System.Text;
using System.Text.Json;
using PhaseGuard.Policies;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Evidence;

namespace PhaseGuard.Tests;

/// <summary>A policy that a program makes is checked as one in a file is, and in the same words.</summary>
public sealed class PolicyInCodeTests
{
    private static readonly (string Json, Func<object> Make)[] _wrong =
    [
        (Levels("PG001", "off"), () => new Policy { Rules = new Dictionary<string, Level> { ["PG001"] = Level.Off } }),
        (Levels("PG006", "warning"), () => new Policy { Rules = new Dictionary<string, Level> { ["PG006"] = Level.Warning } }),
        (Levels("pg031", "off"), () => new Policy { Rules = new Dictionary<string, Level> { ["pg031"] = Level.Off } }),
        (Levels("PG999", "off"), () => new Policy { Rules = new Dictionary<string, Level> { ["PG999"] = Level.Off } }),
        ("""{ "steps": [] }""", () => new Policy { Steps = [] }),
        ("""{ "steps": [" "] }""", () => new Policy { Steps = [" "] }),
        ("""{ "steps": ["steps/*.txt"] }""", () => new Policy { Steps = ["steps/*.txt"] }),
        ("""{ "steps": ["steps\\*.json"] }""", () => new Policy { Steps = ["steps\\*.json"] }),
        ("""{ "exclude": ["[a].json"] }""", () => new Policy { Exclude = ["[a].json"] }),
        ("""{ "exclude": ["../a"] }""", () => new Policy { Exclude = ["../a"] }),
        ("""{ "canonicalSchema": "template.txt" }""", () => new Policy { CanonicalSchema = "template.txt" }),
        ("""{ "baseline": "past.txt" }""", () => new Policy { BaselinePath = "past.txt" }),
        ("""{ "agents": [] }""", () => new Policy { Agents = [] }),
        ("""{ "contracts": ["executions/*.txt"] }""", () => new Policy { Contracts = ["executions/*.txt"] }),
        ("""{ "longestTimeout": 0 }""", () => new Policy { LongestTimeout = 0 }),
        ("""{ "evidence": { "phases": [" "] } }""", () => new EvidencePolicy { Phases = [" "] }),
        ("""{ "evidence": { "commands": ["* test"] } }""", () => new EvidencePolicy { Commands = ["* test"] }),
        ("""{ "evidence": { "commands": ["pytest a*"] } }""", () => new EvidencePolicy { Commands = ["pytest a*"] }),
        ("""{ "testReport": ["../a"] }""", () => new Policy { TestReports = ["../a"] }),
        ("""{ "logs": ["logs/*.log"] }""", () => new Policy { Logs = ["logs/*.log"] }),
        ("""{ "logs": ["../{task-id}.log"] }""", () => new Policy { Logs = ["../{task-id}.log"] }),
        ("""{ "logs": [" "] }""", () => new Policy { Logs = [" "] }),
        ("""{ "workflows": ["../WFS-*"] }""", () => new Policy { Workflows = ["../WFS-*"] }),
        ("""{ "workflows": ["WFS-[a]"] }""", () => new Policy { Workflows = ["WFS-[a]"] }),
        ("""{ "workflowAgents": [] }""", () => new Policy { WorkflowAgents = [] }),
        ("""{ "workflowAgents": ["@"] }""", () => new Policy { WorkflowAgents = ["@"] }),
        ("""{ "agents": ["@"] }""", () => new Policy { Agents = ["@"] }),
        ("""{ "phaseSets": { " ": { "phases": ["GREEN"] } } }""", () => new Policy { PhaseSets = new Dictionary<string, PhaseSet> { [" "] = new(["GREEN"]) } }),
        (Set("""["GREEN", "GREEN"]""", "{}"), () => Own(new PhaseSet(["GREEN", "GREEN"]))),
        (Set("[]", "{}"), () => Own(new PhaseSet([]))),
        (Set("""["GREEN ", "COMMIT"]""", "{}"), () => Own(new PhaseSet(["GREEN ", "COMMIT"]))),
        (Set("""["GREEN", "COMMIT"]""", """{ "GREEN": "COMMIT" }"""), () => Own(new PhaseSet(["GREEN", "COMMIT"], new Dictionary<string, string> { ["GREEN"] = "COMMIT" }))),
        (Set("""["GREEN", "COMMIT"]""", """{ "GREEN": "GREEEN" }"""), () => Own(new PhaseSet(["GREEN", "COMMIT"], new Dictionary<string, string> { ["GREEN"] = "GREEEN" }))),
        (Set("""["GREEN", "COMMIT"]""", """{ "green": "GREEN" }"""), () => Own(new PhaseSet(["GREEN", "COMMIT"], new Dictionary<string, string> { ["green"] = "GREEN" }))),
    ];

    [Test]
    public void What_a_file_may_not_say_code_may_not_either()
    {
        foreach ((string json, Func<object> make) in _wrong)
        {
            PolicyError error = PolicyFile.Read(Encoding.UTF8.GetBytes(json)).Error.ShouldNotBeNull(json);
            ArgumentException exception = Should.Throw<ArgumentException>(() => make(), json);
            exception.ParamName.ShouldNotBeNull();
            exception.Message.ShouldContain(error.Fix.Split(", or leave")[0], Case.Sensitive, json);
        }
    }

    [Test]
    public void A_level_that_is_none_is_refused()
        => Should.Throw<ArgumentException>(() => new Policy { Rules = new Dictionary<string, Level> { ["PG031"] = (Level)7 } }).ParamName.ShouldBe("Rules");

    [Test]
    public void A_phase_set_that_code_gives_is_that_of_its_version()
    {
        Policy policy = Own(new PhaseSet(["SPIKE", "COMMIT"], new Dictionary<string, string> { ["GREEN"] = "SPIKE" }));
        byte[] step = """
            { "task_id": "01-01", "project_id": "auth", "schema_version": "own", "tdd_cycle": { "phase_execution_log": [
              { "phase_name": "SPIKE", "status": "EXECUTED", "outcome": "PASS" },
              { "phase_name": "COMMIT", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" } ] } }
            """u8.ToArray();

        using StepDocument document = StepDocument.Read(Examples.Path, step, new ValidationOptions { Policy = policy });

        document.Validate().Findings.ShouldBeEmpty();
        document.Outline.Checkpoint.ShouldBe("GREEN");
    }

    [Test]
    public void Whoever_changes_what_was_given_changes_no_policy()
    {
        var levels = new Dictionary<string, Level>();
        var policy = new Policy { Rules = levels, Agents = ["@ada"] };

        levels["PG001"] = Level.Off;

        policy.Rules.ShouldBeEmpty();
        policy.Agents.ShouldBe(["ada"]);
    }

    private static Policy Own(PhaseSet set) => new() { PhaseSets = new Dictionary<string, PhaseSet> { ["own"] = set } };

    private static string Levels(string rule, string level) => JsonSerializer.Serialize(new { rules = new Dictionary<string, string> { [rule] = level } });

    private static string Set(string phases, string checkpoints) => $$"""{ "phaseSets": { "own": { "phases": {{phases}}, "checkpoints": {{checkpoints}} } } }""";
}
