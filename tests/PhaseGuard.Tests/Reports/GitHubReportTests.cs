namespace PhaseGuard.Tests.Reports;

public sealed class GitHubReportTests
{
    [Test]
    public void A_finding_is_a_command_and_the_summary_ends_the_log()
        => Written.As("github", Written.WarningOnly).ShouldBe("""
            ::warning file=docs/steps/07-07.json,line=2,col=14,title=PG008 task-id-mismatch::the task id "01-01" does not fit the file name "07-07"%0ARename the file after its task, or correct the task id.
            0 errors, 1 warning in 1 of 1 step file checked. More: dotnet phaseguard rules PG008

            """);

    [Test]
    public void Neither_a_path_nor_a_value_can_end_its_property_or_begin_a_command()
    {
        string[] lines = Written.As("github", Written.Hostile).TrimEnd('\n').Split('\n');

        lines.Length.ShouldBe(17);
        lines.Take(16).ShouldAllBe(line => line.StartsWith("::", StringComparison.Ordinal));
        lines[2].ShouldStartWith("::error file=docs/a \"b\" %2541%2Cc%3Ad&<e>/\\u001b[31m\\u202e\uffff/steps/é\\n%3A\\u003aerror%3A%3Ax.json,line=");
        lines[2].ShouldContain("unknown outcome \"%250A::error::\\u001b[2J");
    }

    [Test]
    public void Quiet_leaves_warnings_out()
        => Written.As(PhaseGuard.Reports.ReportFormat.GitHub, Written.WarningOnly, new() { IsQuiet = true }).ShouldBeEmpty();

    [Test]
    public void Nothing_found_is_the_summary_alone()
        => Written.As("github", Written.Empty).ShouldBe("0 errors, 0 warnings in 0 step files checked.\n");
}
