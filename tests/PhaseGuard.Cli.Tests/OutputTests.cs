using System.Text.Json;

namespace PhaseGuard.Cli.Tests;

/// <summary>A report in a file: whole or not at all.</summary>
public sealed class OutputTests
{
    private const string Summary = "1 error, 0 warnings in 1 of 1 step file checked. Resume at GREEN. More: dotnet phaseguard rules PG022\n";

    [Test]
    public void The_report_goes_into_the_file_and_the_summary_to_standard_output()
    {
        using TestRepo repo = WithBadStep();
        Finished check = Tool.Run(repo.At("docs"), "check", "--format", "json", "--output", "report.json");

        check.ShouldBe(new Finished(1, Summary, ""));
        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(repo.At("docs/report.json")));
        report.RootElement.GetProperty("errors").GetInt32().ShouldBe(1);
        File.ReadAllBytes(repo.At("docs/report.json"))[0].ShouldBe((byte)'{', "no byte order mark");
    }

    [Test]
    public void A_report_that_was_there_is_replaced()
    {
        using TestRepo repo = WithBadStep();
        repo.Write("report.txt", new string('x', 100_000));

        Tool.Run(repo.Top, "check", "--output", "report.txt").ExitCode.ShouldBe(1);

        File.ReadAllText(repo.At("report.txt")).ShouldStartWith(SampleStep.Path + SampleStep.BadLine);
        File.ReadAllText(repo.At("report.txt")).ShouldEndWith(Summary);
    }

    [Test]
    public void A_link_stays_and_what_it_leads_to_is_written()
    {
        using TestRepo repo = WithBadStep();
        repo.Write("reports/real.txt", "old");
        File.CreateSymbolicLink(repo.At("report.txt"), "reports/real.txt");

        Tool.Run(repo.Top, "check", "--output", "report.txt").ExitCode.ShouldBe(1);

        new FileInfo(repo.At("report.txt")).LinkTarget.ShouldBe("reports/real.txt");
        File.ReadAllText(repo.At("reports/real.txt")).ShouldEndWith(Summary);
    }

    [TestCase("missing/report.txt", "its folder is not there")]
    [TestCase("docs", "it is a folder")]
    [TestCase("", "it is a folder")]
    [TestCase("README.md/report.txt", "its folder is not there")]
    [TestCase("read-only.txt", "it is read-only")]
    [TestCase("docs/read-only", "it is read-only")]
    [TestCase("/dev/null", "it is no regular file")]
    public void What_cannot_be_written_is_exit_3_in_one_sentence_and_all_is_as_it_was(string output, string why)
    {
        using TestRepo repo = WithBadStep();
        repo.Write("README.md", "old");
        foreach (string file in (string[])["read-only.txt", "docs/read-only"])
        {
            repo.Write(file, "old");
            File.SetAttributes(repo.At(file), FileAttributes.ReadOnly);
        }

        string[] before = Files(repo);
        Finished check = Tool.Run(repo.Top, "check", "--output", output);

        check.ShouldBe(new Finished(3, "", $"phaseguard: --output \"{output}\" cannot be written: {why} (nothing there was changed; name a file that can be written).\n"));
        Files(repo).ShouldBe(before);
        File.ReadAllText(repo.At("read-only.txt")).ShouldBe("old");
    }

    [Test]
    public void A_folder_that_nobody_may_write_to_is_exit_3_too()
    {
        using TestRepo repo = WithBadStep();
        repo.Write("reports/old.txt", "old");
        repo.Run("chmod", ["a-w", "reports"]).OrThrow();
        try
        {
            Assume.That(repo.Run("sh", ["-c", "touch reports/probe"]).ExitCode, Is.Not.Zero, "this user may write anywhere");
            Tool.Run(repo.Top, "check", "--output", "reports/old.txt").ExitCode.ShouldBe(3);
            Directory.GetFiles(repo.At("reports")).ShouldHaveSingleItem();
        }
        finally
        {
            repo.Run("chmod", ["u+w", "reports"]).OrThrow();
        }
    }

    [Test]
    public void Nothing_is_left_behind_where_the_last_moment_fails()
    {
        using TestRepo repo = WithBadStep();
        string[] before = Files(repo);

        Finished check = Tool.Run(repo.Top, "check", "--output", new string('x', 300));

        check.ExitCode.ShouldBe(3);
        check.Error.Count(letter => letter == '\n').ShouldBe(1);
        Files(repo).ShouldBe(before);
    }

    [Test]
    public void A_check_that_could_not_look_leaves_the_old_report()
    {
        using TestRepo repo = WithBadStep();
        repo.Write("phaseguard.json", "{ nonsense");
        repo.Write("report.txt", "old");

        Tool.Run(repo.Top, "check", "--output", "report.txt").ExitCode.ShouldBe(3);

        File.ReadAllText(repo.At("report.txt")).ShouldBe("old");
    }

    [Test]
    public void Quiet_says_nothing_on_standard_output_where_there_is_no_error()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Good);

        Tool.Run(repo.Top, "check", "--quiet", "--format", "gitlab", "--output", "report.json").ShouldBe(new Finished(0, "", ""));
        File.ReadAllText(repo.At("report.json")).ShouldBe("[]\n");
    }

    private static TestRepo WithBadStep()
    {
        var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);
        return repo;
    }

    private static string[] Files(TestRepo repo)
        => [.. Directory.EnumerateFileSystemEntries(repo.Top, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
