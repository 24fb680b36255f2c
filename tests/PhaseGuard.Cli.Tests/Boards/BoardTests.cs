using PhaseGuard.Boards;

namespace PhaseGuard.Cli.Tests.Boards;

/// <summary>A board says where every record stands, which one is stuck, and why.</summary>
public sealed class BoardTests
{
    [Test]
    public void The_board_of_the_sample_is_as_approved()
    {
        using var sample = new SampleBoard();
        string approved = ProjectFolder.At("tests", "PhaseGuard.Cli.Tests", "Boards", "sample.approved.txt");
        string text = BoardPlain.Of(sample.Make());
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(approved, text);
        }

        text.ShouldBe(File.ReadAllText(approved));
    }

    [Test]
    public void The_counts_are_those_of_check()
    {
        using var sample = new SampleBoard();

        string summary = sample.Run("check").Output.TrimEnd().Split('\n')[^1];

        Board board = sample.Make();
        (int errors, int warnings) = (board.Report.Errors + board.UnderWay.Errors, board.Report.Warnings + board.UnderWay.Warnings);
        summary.ShouldStartWith($"{errors} errors, {warnings} warnings in ");
    }

    [Test]
    public void What_only_says_that_work_goes_on_is_told_apart()
    {
        using var sample = new SampleBoard();

        Board board = sample.Make();

        board.Report.Files.SelectMany(file => file.Findings).Select(finding => finding.Rule.Id).ShouldBe(["PG132", "PG031", "PG001"]);
        board.UnderWay.Files.SelectMany(file => file.Findings).Select(finding => finding.Rule.Id).Distinct().Order().ShouldBe(["PG021", "PG022", "PG026", "PG043"]);
    }

    [Test]
    public void A_phase_that_nobody_executed_in_a_finished_step_is_a_finding()
    {
        using var sample = new SampleBoard();
        const string file = "docs/feature/search/steps/02-01.json";
        sample.Repo.Write(file, File.ReadAllText(sample.Repo.At(file)).Replace("\"status\": \"IN_PROGRESS\",\n    \"assigned_to\"", "\"status\": \"DONE\",\n    \"assigned_to\"", StringComparison.Ordinal));

        sample.Make(file).Report.Files.SelectMany(report => report.Findings).Select(finding => finding.Rule.Id).ShouldContain("PG021");
    }

    [Test]
    public void A_page_is_written_and_said_in_a_sentence()
    {
        using var sample = new SampleBoard();

        Finished run = sample.Run("board");

        run.ShouldBe(new Finished(0, "phaseguard-board.html: 8 of 20 records finished, 5 stuck, 3 findings.\n", ""));
        File.ReadAllText(sample.Repo.At("phaseguard-board.html")).ShouldContain("the payment sandbox refuses every card");
    }

    [Test]
    public void The_same_files_and_time_give_the_same_bytes()
    {
        using var sample = new SampleBoard();

        string first = sample.Run("board", "--output", "-", "--time", "2026-06-09T00:00:00Z").Output;
        string second = sample.Run("board", "--output", "-", "--time", "2026-06-09T00:00:00Z").Output;

        second.ShouldBe(first);
        first.ShouldContain("2026-06-09");
    }

    [Test]
    public void Time_makes_a_step_stuck_that_nobody_goes_on_with()
    {
        using var sample = new SampleBoard();

        string page = sample.Run("board", "--output", "-", "--time", "2026-06-06T12:00:00Z", "docs/feature/sign-in").Output;

        page.ShouldContain("REVIEW is in progress since 2026-06-04 08:53:00Z: nothing for 2 days.");
    }

    [Test]
    public void A_folder_alone_is_shown_and_what_it_waits_for_elsewhere_counts()
    {
        using var sample = new SampleBoard();

        Board board = sample.Make("docs/feature/sign-in/steps/02-03.json");

        board.Rows.ShouldHaveSingleItem().Unmet.ShouldBe(["02-01", "02-02"]);
    }

    [Test]
    public void Folders_of_one_name_are_told_apart()
    {
        using var sample = new SampleBoard();
        sample.Repo.Write("phaseguard.json", """{ "steps": ["**/steps/*.json"], "plannedSteps": "allow" }""");
        sample.Repo.Write("other/checkout/steps/01-01.json", File.ReadAllText(sample.Repo.At("docs/feature/checkout/steps/01-01.json")));

        string[] groups = [.. sample.Make().Rows.Select(row => row.Group).Distinct()];

        groups.ShouldBe(["WFS-newsletter", "docs/feature/checkout/steps", "search", "sign-in", "other/checkout/steps"], ignoreOrder: true);
    }

    [TestCase("[]", "The file holds an array, where a step is an object.")]
    [TestCase("{ \"task_id\": 7, \"tdd_cycle\": \"no\" }", "The file records no phases.")]
    [TestCase("{ not json", "The file is no valid JSON.")]
    [TestCase("{ \"schema_version\": \"9.9\", \"tdd_cycle\": { \"phase_execution_log\": [{ \"phase_name\": \"A\" }] } }", "Nobody defined the phases of version 9.9.")]
    public void A_file_that_is_no_step_has_a_row_that_says_so(string content, string flaw)
    {
        using var sample = new SampleBoard();
        sample.Repo.Write("docs/feature/odd/steps/odd.json", content);

        BoardRow row = sample.Make("docs/feature/odd").Rows.ShouldHaveSingleItem();

        row.Flaw.ShouldBe(flaw);
        row.Id.ShouldBe("odd");
        sample.Run("board", "--output", "-").Output.ShouldContain(flaw);
    }

    [Test]
    public void Three_hundred_phases_are_counted_and_not_all_shown()
    {
        using var sample = new SampleBoard();
        string phases = string.Join(", ", Enumerable.Range(0, 300).Select(index => $$"""{ "phase_name": "P{{index}}", "status": "EXECUTED" }"""));
        sample.Repo.Write("docs/feature/odd/steps/odd.json", $$"""{ "schema_version": "4.0", "tdd_cycle": { "phase_execution_log": [{{phases}}] } }""");

        BoardRow row = sample.Make("docs/feature/odd").Rows.ShouldHaveSingleItem();

        row.Flaw.ShouldBe("The file has 300 phases, 300 of them more than its version has.");
        row.Cells.Count.ShouldBe(15);
        row.Tables.Single(table => table.Title == "Phases").Rows.Count.ShouldBe(300);
    }

    [Test]
    public void Where_there_is_no_step_the_page_is_written_and_empty()
    {
        using var repo = new TestRepo();

        Finished run = Tool.Run(repo.Top, "board");

        run.ShouldBe(new Finished(0, "phaseguard-board.html: 0 of 0 records finished, 0 stuck, 0 findings.\n", ""));
    }

    [Test]
    public void A_page_that_cannot_be_written_leaves_what_was_there()
    {
        using var sample = new SampleBoard();
        Directory.CreateDirectory(sample.Repo.At("board.html"));

        Finished run = sample.Run("board", "--output", "board.html");

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldBe("phaseguard: --output \"board.html\" cannot be written: it is a folder (nothing there was changed; name a file that can be written).\n");
    }

    [TestCase("--time", "yesterday", "--time \"yesterday\" is no time: write it as 2026-01-31T12:00:00Z.")]
    [TestCase("--history", "main", "\"main\" is no range of commits: write A..B or A...B.")]
    public void A_word_that_is_none_is_refused(string option, string value, string sentence)
    {
        using var sample = new SampleBoard();
        sample.Commit("2026-06-04T09:00:00Z");

        sample.Run("board", option, value).ShouldBe(new Finished(2, "", $"phaseguard: {sentence}\n"));
        File.Exists(sample.Repo.At("phaseguard-board.html")).ShouldBeFalse();
    }

    [Test]
    public void A_link_is_a_row_that_says_so()
    {
        using var sample = new SampleBoard();
        File.CreateSymbolicLink(sample.Repo.At("docs/feature/sign-in/steps/03-01.json"), "01-01.json");

        sample.Make("docs/feature/sign-in/steps/03-01.json").Rows.ShouldHaveSingleItem().Flaw.ShouldBe("The file cannot be read: it is a symbolic link.");
    }
}
