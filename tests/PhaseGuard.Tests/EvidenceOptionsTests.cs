using System.Text;

namespace PhaseGuard.Tests;

public sealed class EvidenceOptionsTests
{
    private const string Doubtful = """
        {
          "task_id": "01-01",
          "project_id": "auth",
          "schema_version": "4.0",
          "state": { "status": "DONE", "completed_at": "9999-12-31T23:59:60.999-23:59" },
          "tdd_cycle": {
            "phase_execution_log": [
              { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "PASS", "started_at": "0000-01-01T00:00:00+23:59" },
              { "phase_name": "RED_ACCEPTANCE", "status": "EXECUTED", "outcome": "PASS" },
              { "phase_name": "RED_UNIT", "status": "EXECUTED", "outcome": "PASS" },
              { "phase_name": "GREEN", "status": "EXECUTED", "outcome": "PASS" },
              { "phase_name": "COMMIT", "status": "SKIPPED", "blocked_by": "CHECKPOINT_PENDING" }
            ]
          }
        }
        """;

    [Test]
    public void Without_a_time_nothing_lies_in_the_future()
        => Rules(new ValidationOptions()).ShouldNotContain("PG052");

    [TestCase(1, "PG052")]
    [TestCase(9999, "PG052")]
    public void A_check_may_be_made_at_any_time(int year, string rule)
        => Rules(new ValidationOptions { Time = year == 1 ? DateTimeOffset.MinValue : DateTimeOffset.MaxValue }).ShouldContain(rule);

    [Test]
    public void Where_checkpoints_are_off_no_phase_is_pending()
    {
        Rules(new ValidationOptions()).ShouldContain("PG041");
        Rules(new ValidationOptions { Policy = new Policy { AcceptsCheckpoints = false } }).ShouldNotContain("PG041");
    }

    private static IEnumerable<string> Rules(ValidationOptions options)
        => StepValidator.Validate(Examples.Path, Encoding.UTF8.GetBytes(Doubtful), options).Findings.Select(finding => finding.Rule.Id);
}
