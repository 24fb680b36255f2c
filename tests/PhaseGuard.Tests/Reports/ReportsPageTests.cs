using PhaseGuard.Reports;

namespace PhaseGuard.Tests.Reports;

/// <summary><c>docs/reports.md</c> cannot lie.</summary>
public sealed class ReportsPageTests
{
    private static readonly string _page = ProjectFolder.At("docs", "reports.md");

    [Test]
    public void Every_format_has_its_row()
        => File.ReadLines(_page).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1])
            .Where(name => !name.StartsWith('-')).ShouldBe(ReportFormat.All.Select(format => format.Name));

    [Test]
    public void The_sample_is_what_is_printed()
    {
        string text = Written.Fourteen("PASS");
        foreach (string phase in (string[])["RED_ACCEPTANCE", "GREEN_UNIT", "REVIEW"])
        {
            text = text.Replace($"\"{phase}\", \"status\": \"EXECUTED\", \"outcome\": \"PASS\"", $"\"{phase}\", \"status\": \"EXECUTED\", \"outcome\": \"SUCCESS\"", StringComparison.Ordinal);
        }

        string printed = Written.As(ReportFormat.Text, Written.Judge(text));
        string page = File.ReadAllText(_page);
        int start = page.IndexOf("```text\n", StringComparison.Ordinal) + 8;
        int end = page.IndexOf("```", start, StringComparison.Ordinal);
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(_page, page[..start] + printed + page[end..]);
        }

        File.ReadAllText(_page).ShouldContain($"```text\n{printed}```", Case.Sensitive);
    }
}
