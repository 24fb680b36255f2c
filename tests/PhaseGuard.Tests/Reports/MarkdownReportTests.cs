using System.Text;
using PhaseGuard.Reports;

namespace PhaseGuard.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Test]
    public void A_summary_a_table_and_the_findings_with_their_cure()
        => Written.As("markdown", Written.WarningOnly).ShouldBe("""
            0 errors, 1 warning in 1 of 1 step file checked. More: dotnet phaseguard rules `PG008`

            | Folder | Files | Findings | Errors | Warnings |
            | --- | ---: | ---: | ---: | ---: |
            | `docs/steps` | 1 | 1 | 0 | 1 |

            - `docs/steps/07-07.json:2:14` **warning** `PG008`: the task id `"01-01"` does not fit the file name `"07-07"`\
              Rename the file after its task, or correct the task id.

            """);

    [Test]
    public void A_cure_is_written_once_for_all_that_it_cures()
    {
        string[] lines = Written.As("markdown", Written.OfOneKind).Split('\n');

        lines.Count(line => line.StartsWith("- ", StringComparison.Ordinal)).ShouldBe(14);
        lines.Single(line => line.StartsWith("  ", StringComparison.Ordinal)).ShouldStartWith("  14 times: ");
    }

    [Test]
    public void Nothing_found_is_one_sentence()
    {
        Written.As("markdown", Written.Empty).ShouldBe("0 errors, 0 warnings in 0 step files checked.\n");
        Written.As("markdown", Written.Clean).ShouldBe("0 errors, 0 warnings in 1 step file checked.\n");
    }

    [Test]
    public void What_could_be_fixed_is_counted_at_the_end()
        => Written.As("markdown", Written.Fixable).ShouldEndWith($"\n\n{InertMarkdown.Of(Fixable.Of(Written.Fixable.Files[0].Findings).Sentence!)}\n");

    [Test]
    public void Quiet_leaves_warnings_out()
    {
        var quiet = new TextStyle { IsQuiet = true };

        Written.As(Markdown, Written.WarningOnly, quiet).ShouldBeEmpty();
        Written.As(Markdown, Written.Hostile, quiet).ShouldNotContain("**warning**");
    }

    [Test]
    public void The_worst_folder_comes_first_and_the_rest_is_summed_up()
    {
        string[] texts = [Written.Fourteen("PASS"), Written.Fourteen("SUCCESS")];
        var report = new Report([.. Enumerable.Range(0, 120).Select(index => Written.Judge(texts[index == 77 ? 1 : 0], $"f{index:000}/steps/01-01.json").Files[0])]);

        string[] rows = [.. Written.As("markdown", report).Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))];

        rows[2].ShouldBe("| `f077/steps` | 1 | 14 | 14 | 0 |");
        rows[3].ShouldBe("| `f000/steps` | 1 | 0 | 0 | 0 |");
        rows[^1].ShouldBe("| 20 more folders | 20 | 0 | 0 | 0 |");
        rows.Length.ShouldBe(2 + 100 + 1);
    }

    [Test]
    public void More_findings_than_GitHub_takes_are_counted_and_no_line_is_cut()
    {
        var report = new Report([.. Enumerable.Range(0, 1_000).Select(index => Written.Judge(Written.Fourteen("SUCCESS"), $"f/steps/{index:0000}.json").Files[0])]);

        string text = Written.As("markdown", report);
        string[] lines = text.Split('\n');
        int told = lines.Count(line => line.StartsWith("- ", StringComparison.Ordinal));

        Encoding.UTF8.GetByteCount(text).ShouldBeInRange(800_000, 1_000_000);
        lines[^2].ShouldBe($"{report.Errors + report.Warnings - told} more findings would not fit here. To see all: `dotnet phaseguard check`");
        lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ShouldAllBe(line => line.Contains(" `PG024`: Phase ", StringComparison.Ordinal) || line.EndsWith('\\'));
    }

    [Test]
    public void Nothing_of_a_hostile_file_is_more_than_text()
    {
        Report[] reports = [.. Written.All, .. Terminals()];

        IReadOnlyList<string> shown = MarkdownRenderer.Render(reports.Select(report => Written.As("markdown", report)));

        foreach (string html in shown)
        {
            RenderedMarkdown.ShouldBeInert(html, html);
        }
    }

    private static ReportFormat Markdown => ReportFormat.All.Single(format => format.Name == "markdown");

    private static IEnumerable<Report> Terminals()
        => ((string[])["@ada #12", "![a](https://a.example)", "<img src=x>", "a | b", "``` `", "www.a.example", "\\n\\n# a"])
            .Select(value => Written.Judge(Written.Fourteen(value), $"docs/{value.Replace('/', ' ')}/steps/01-01.json"));
}
