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

    private static FileReport Report(params (string Rule, int Line, int Column)[] findings)
        => new("a", [.. findings.Select(finding => Found(finding.Rule, finding.Line, finding.Column))], null);

    private static Finding Found(string rule, int line, int column)
        => Finding.At(new Location(line, column, "", null), RuleBook.All.Single(known => known.Id == rule), Level.Error, "first", "", null);
}
