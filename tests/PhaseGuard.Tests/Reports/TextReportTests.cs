using PhaseGuard.Reports;

namespace PhaseGuard.Tests.Reports;

public sealed class TextReportTests
{
    [Test]
    public void Fourteen_findings_of_one_kind_are_fourteen_lines_and_one_cure()
    {
        string[] lines = Written.As(ReportFormat.Text, Written.OfOneKind).TrimEnd('\n').Split('\n');

        lines.Length.ShouldBe(16);
        lines.Take(14).ShouldAllBe(line => line.StartsWith(Written.Path + ":", StringComparison.Ordinal) && line.Contains(": error PG024: Phase ", StringComparison.Ordinal));
        lines[14].ShouldBe("    14 times: Did you mean \"PASS\"? Set \"outcome\" to PASS or FAIL; put words into \"outcome_details\".");
        lines[15].ShouldBe("14 errors, 0 warnings in 1 of 1 step file checked. More: dotnet phaseguard rules PG024");
    }

    [Test]
    public void Kinds_that_take_turns_stand_together_and_each_keeps_its_own_cure()
    {
        string text = Written.Fourteen("SUCCESS")
            .Replace("\"RED_UNIT\", \"status\": \"EXECUTED\", \"outcome\": \"SUCCESS\"", "\"RED_UNIT\", \"status\": \"SKIPPED\"", StringComparison.Ordinal)
            .Replace("\"REVIEW\", \"status\": \"EXECUTED\", \"outcome\": \"SUCCESS\"", "\"REVIEW\", \"status\": \"SKIPPED\"", StringComparison.Ordinal);
        string[] lines = Written.As(ReportFormat.Text, Written.Judge(text)).TrimEnd('\n').Split('\n');

        lines.Length.ShouldBe(17);
        lines.Take(12).ShouldAllBe(line => line.Contains(" PG024: ", StringComparison.Ordinal));
        lines[12].ShouldStartWith("    12 times: ");
        lines.Skip(13).Take(2).ShouldAllBe(line => line.Contains(" PG030: ", StringComparison.Ordinal));
        lines[15].ShouldStartWith("    2 times: Add \"blocked_by\"");
    }

    [Test]
    public void A_finding_alone_is_a_line_and_its_cure()
        => Written.As(ReportFormat.Text, Written.WarningOnly).ShouldBe("""
            docs/steps/07-07.json:2:14: warning PG008: the task id "01-01" does not fit the file name "07-07"
                Rename the file after its task, or correct the task id.
            0 errors, 1 warning in 1 of 1 step file checked. More: dotnet phaseguard rules PG008

            """);

    [Test]
    public void Quiet_tells_no_warning_and_nothing_of_a_run_without_errors()
    {
        var quiet = new TextStyle { IsQuiet = true };

        Written.As(ReportFormat.Text, Written.WarningOnly, quiet).ShouldBeEmpty();
        Written.As(ReportFormat.Text, Written.PolicyOnly, quiet).ShouldBeEmpty();
        Written.As(ReportFormat.Text, Written.Clean, quiet).ShouldBeEmpty();
        string hostile = Written.As(ReportFormat.Text, Written.Hostile, quiet);
        hostile.ShouldNotContain("warning PG");
        hostile.ShouldContain("14 errors, ");
    }

    [Test]
    public void Nothing_but_the_style_asks_for_colours()
    {
        Written.As(ReportFormat.Text, Written.OfOneKind).ShouldNotContain('\u001b');
        string painted = Written.As(ReportFormat.Text, Written.OfOneKind, new TextStyle { HasColor = true });

        painted.ShouldStartWith($"\u001b[1m{Written.Path}:5:");
        painted.ShouldContain("\u001b[1;31merror PG024:\u001b[0m Phase PREPARE");
        painted.ShouldContain("\u001b[36m14 times: ");
    }

    [Test]
    public void A_path_is_shown_as_the_style_says()
        => Written.As(ReportFormat.Text, Written.OfOneKind, new TextStyle { ShowPath = path => $"../{path}" }).ShouldStartWith($"../{Written.Path}:");
}
