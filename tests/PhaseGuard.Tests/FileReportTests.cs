namespace PhaseGuard.Tests;

public sealed class FileReportTests
{
    [Test]
    public void Findings_that_are_added_take_their_place_in_file_order()
    {
        FileReport report = Report(("PG012", 2, 3), ("PG031", 4, 1)).With([Found("PG073", 4, 1), Found("PG080", 2, 3), Found("PG005", 2, 3), Found("PG070", 1, 9), Found("PG091", 10, 1)]);
        report.Findings.Select(finding => finding.Rule.Id).ShouldBe(["PG070", "PG005", "PG012", "PG080", "PG031", "PG073", "PG091"]);
    }

    [Test]
    public void Findings_of_one_rule_at_one_place_stay_in_the_order_in_which_they_were_made()
    {
        FileReport report = Report(("PG071", 1, 1)).With([Found("PG071", 1, 1) with { Message = "second" }, Found("PG071", 1, 1) with { Message = "third" }]);
        report.Findings.Select(finding => finding.Message).ShouldBe(["first", "second", "third"]);
    }

    [Test]
    public void What_else_is_known_of_the_file_is_kept()
    {
        FileReport report = new FileReport("a", [], resumeAt: "GREEN") { Commit = "c0ffee" }.With([Found("PG083", 1, 1)]);
        (report.Path, report.ResumeAt, report.IsStepFile, report.Commit, report.Errors).ShouldBe(("a", "GREEN", false, "c0ffee", 1));
    }

    [Test]
    public void With_nothing_more_a_report_is_itself()
    {
        FileReport report = Report();
        report.With([]).ShouldBeSameAs(report);
    }

    [Test]
    public void A_report_reads_like_what_a_compiler_says()
    {
        Report(("PG031", 9, 70), ("PG007", 1, 1)).ToString().ShouldBe("a:9:70: error PG031: first\na:1:1: error PG007: first");
        Report().ToString().ShouldBe("a: nothing found");
    }

    [Test]
    public void Reports_of_the_same_findings_are_equal()
    {
        FileReport report = Report(("PG031", 9, 70));

        Report(("PG031", 9, 70)).ShouldBe(report);
        Report(("PG031", 9, 70)).GetHashCode().ShouldBe(report.GetHashCode());
        Report(("PG031", 9, 71)).ShouldNotBe(report);
        Report().ShouldNotBe(report);
        (report with { Commit = "c0ffee" }).ShouldNotBe(report);
        StepValidator.Validate("a", "{}"u8.ToArray()).ShouldBe(StepValidator.Validate("a", "{}"u8.ToArray()));
    }

    private static FileReport Report(params (string Rule, int Line, int Column)[] findings)
        => new("a", [.. findings.Select(finding => Found(finding.Rule, finding.Line, finding.Column))], null);

    private static Finding Found(string rule, int line, int column)
        => Finding.At(new Location(line, column, "", null), RuleBook.All.Single(known => known.Id == rule), Level.Error, "first", "", null);
}
