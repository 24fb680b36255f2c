using PhaseGuard.Reports;

namespace PhaseGuard.Tests;

/// <summary>A file may have a million flaws: a thousand are told, all are counted, and none of the grave ones is lost.</summary>
public sealed class ManyFindingsTests
{
    private const string Unknown = "{\"phase_name\":\"X\",\"status\":\"EXECUTED\",\"outcome\":\"PASS\"}";

    [Test]
    public void At_most_a_thousand_are_kept_and_the_rest_is_counted()
    {
        FileReport report = Judge(Enumerable.Repeat(Unknown, 5000));

        report.Findings.Count.ShouldBeInRange(900, 1000);
        report.Errors.ShouldBe(5001);
        report.Findings.Where(finding => finding.Rule.Id == "PG013").Sum(finding => 1 + finding.More).ShouldBe(5000);
        report.Findings.Single(finding => finding.More > 0).Message.ShouldBe("the phase \"X\" is not one of version 4.0 (and 4,101 more)");
    }

    [Test]
    public void A_rule_that_speaks_last_is_heard_and_blocks()
    {
        IEnumerable<string> odd = Enumerable.Repeat("{\"phase_name\":\"GREEN\",\"Status\":\"x\",\"status\":\"EXECUTED\",\"outcome\":\"PASS\"}", 3000);

        FileReport report = Judge([.. odd, "{\"phase_name\":\"COMMIT\",\"status\":\"EXECUTED\",\"outcome\":\"FAIL\"}"]);

        report.Findings.ShouldContain(finding => finding.Rule.Id == "PG025");
        report.IsBlocked.ShouldBeTrue();
        report.Warnings.ShouldBeGreaterThanOrEqualTo(3000);
    }

    [Test]
    public void What_is_kept_stands_in_file_order()
    {
        FileReport report = Judge(Enumerable.Repeat(Unknown, 3000));
        report.Findings.ShouldBe(report.Findings.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal));
    }

    [Test]
    public void The_summary_counts_them_all()
        => Summary.Of(new Report([Judge(Enumerable.Repeat(Unknown, 5000))])).ShouldStartWith("5001 errors, 0 warnings in 1 of 1 step file checked.");

    private static FileReport Judge(IEnumerable<string> entries)
    {
        string text = $"{{\"task_id\":\"01-01\",\"project_id\":\"a\",\"schema_version\":\"4.0\",\"tdd_cycle\":{{\"phase_execution_log\":[\n{string.Join(",\n", entries)}]}}}}";
        return StepValidator.Validate(Examples.Path, System.Text.Encoding.UTF8.GetBytes(text), Examples.Options);
    }
}
