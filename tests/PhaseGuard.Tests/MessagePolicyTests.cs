using System.Text;
using PhaseGuard.Policies;

namespace PhaseGuard.Tests;

/// <summary>What the policy makes of the rules on messages, pushes and folders.</summary>
public sealed class MessagePolicyTests
{
    private const string Green = """
        {
          "task_id": "01-01",
          "schema_version": "4.0",
          "tdd_cycle": {
            "phase_execution_log": [
              { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS" },
              { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
              { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
              { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS" },
              { "phase_name": "COMMIT", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" }
            ]
          }
        }
        """;

    [Test]
    public void Without_checkpoints_nothing_is_to_be_announced()
    {
        Rules("wip", """{ "checkpoints": false }""").ShouldBeEmpty();
        Rules("wip", "{}").ShouldBe(["PG080"]);
    }

    [Test]
    public void Without_checkpoints_nobody_is_told_to_bring_a_step_to_one()
        => Judge("feat(01-01): GREEN", """{ "checkpoints": false }""").ShouldHaveSingleItem().Cure
            .ShouldBe("Begin the message with other words than \"feat(01-01): GREEN\".");

    [Test]
    public void A_wrong_checkpoint_is_unannounced_where_nobody_may_call_it_false()
    {
        Rules("review(01-01)", "{}").ShouldBe(["PG081"]);
        Rules("review(01-01)", """{ "rules": { "PG081": "off" } }""").ShouldBe(["PG080"]);
    }

    [Test]
    public void A_rule_can_be_turned_off_and_lowered()
    {
        Rules("wip", """{ "rules": { "PG080": "off" } }""").ShouldBeEmpty();
        Judge("wip", """{ "rules": { "PG080": "warning" } }""").ShouldHaveSingleItem().Level.ShouldBe(Level.Warning);
    }

    [Test]
    public void A_phase_set_of_the_policy_has_its_own_checkpoints()
    {
        const string policy = """
            { "phaseSets": { "4.0": { "phases": ["PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN", "COMMIT"], "checkpoints": { "REVIEW": "GREEN" } } } }
            """;
        Rules("review(01-01)", policy).ShouldBeEmpty();
        Judge("wip", policy).ShouldHaveSingleItem().Cure.ShouldBe("Begin the message with \"review(01-01):\".");
    }

    [Test]
    public void Without_checkpoints_every_step_may_be_pushed()
    {
        string review = Green.Replace("\"GREEN\", \"status\": \"EXECUTED\", \"outcome\": \"PASS\"", "\"GREEN\", \"status\": \"SKIPPED\", \"blocked_by\": \"CHECKPOINT_PENDING\"", StringComparison.Ordinal);
        StepValidator.ValidatePush([Outline(review, "{}")], Options("{}")).ShouldHaveSingleItem().Findings.ShouldHaveSingleItem().Rule.Id.ShouldBe("PG083");
        StepValidator.ValidatePush([Outline(review, """{ "checkpoints": false }""")]).SelectMany(report => report.Findings).ShouldBeEmpty();
    }

    private static IEnumerable<string> Rules(string message, string policy) => Judge(message, policy).Select(finding => finding.Rule.Id);

    private static IEnumerable<Finding> Judge(string message, string policy)
        => StepValidator.ValidateMessage(message, [new StepMove(null, Outline(Green, policy))], CommitContext.Ordinary, Options(policy))
            .SelectMany(report => report.Findings);

    private static StepOutline Outline(string content, string policy)
    {
        using var document = StepDocument.Read(Examples.Path, Encoding.UTF8.GetBytes(content), Options(policy));
        return document.Outline;
    }

    private static ValidationOptions Options(string policy)
        => Examples.Options with { Policy = PolicyFile.Read(Encoding.UTF8.GetBytes(policy)).Policy! };
}
