using System.Text;

namespace PhaseGuard.Cli.Tests;

public sealed class CheckTests
{
    [Test]
    public void Check_judges_every_step_file_that_is_tracked_or_untracked_and_not_ignored()
    {
        using var repo = new TestRepo();
        repo.Stage("b/steps/01-01.json", SampleStep.Bad);
        repo.Write("a/steps/01-01.json", SampleStep.Bad);
        repo.Write("ignored/steps/01-01.json", SampleStep.Bad);
        repo.Write(".gitignore", "ignored/\n");
        repo.Write("a/other/01-01.json", "no step file");

        Finished check = Tool.Run(repo.Top, "check");

        check.ExitCode.ShouldBe(1);
        check.Output.ShouldStartWith($"a/steps/01-01.json{SampleStep.BadLine}");
        check.Output.ShouldContain($"b/steps/01-01.json{SampleStep.BadLine}");
        check.Output.ShouldEndWith("2 errors, 0 warnings in 2 of 2 step files checked. More: dotnet phaseguard rules PG022\n");
    }

    [Test]
    public void Check_judges_the_work_tree_and_check_staged_the_index()
    {
        using var repo = new TestRepo();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Write(SampleStep.Path, SampleStep.Good);

        Tool.Run(repo.Top, "check").ExitCode.ShouldBe(0);
        Finished staged = Tool.Run(repo.Top, "check", "--staged");

        staged.ExitCode.ShouldBe(1);
        staged.Output.ShouldStartWith(SampleStep.Path + SampleStep.BadLine);
    }

    [Test]
    public void A_clean_check_says_how_many_files_were_checked_zero_included()
    {
        using var repo = new TestRepo();
        Tool.Run(repo.Top, "check").ShouldBe(new Finished(0, "0 errors, 0 warnings in 0 step files checked.\n", ""));
        repo.Stage(SampleStep.Path, SampleStep.Good);
        Tool.Run(repo.Top, "check").ShouldBe(new Finished(0, "0 errors, 0 warnings in 1 step file checked.\n", ""));
    }

    [Test]
    public void A_tracked_file_that_is_deleted_in_the_work_tree_is_left_out()
    {
        using var repo = new TestRepo();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        File.Delete(repo.At(SampleStep.Path));

        Tool.Run(repo.Top, "check").Output.ShouldContain("0 step files checked");
    }

    [Test]
    public void In_a_subfolder_the_whole_work_tree_is_judged_and_paths_are_shown_relative_to_it()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Write("other/steps/01-01.json", SampleStep.Bad);

        Finished check = Tool.Run(repo.At("docs/feature"), "check");

        check.Output.ShouldContain("../../other/steps/01-01.json" + SampleStep.BadLine);
        check.Output.ShouldStartWith("auth/steps/01-01.json" + SampleStep.BadLine);
    }

    [Test]
    public void A_path_given_by_hand_is_judged_even_where_no_glob_matches()
    {
        using var repo = new TestRepo();
        repo.Write("draft.json", SampleStep.Bad);

        Tool.Run(repo.Top, "check", "draft.json").Output.ShouldContain($"draft.json{SampleStep.BadLine}");
    }

    [Test]
    public void In_a_folder_given_by_hand_the_globs_choose()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Write("docs/feature/auth/notes.json", "no step file");
        repo.Write("elsewhere/steps/01-01.json", SampleStep.Bad);

        Finished check = Tool.Run(repo.Top, "check", "docs");

        check.Output.ShouldStartWith(SampleStep.Path + SampleStep.BadLine);
        check.Output.ShouldContain("in 1 of 1 step file checked");
    }

    [Test]
    public void An_ignored_folder_that_is_given_by_hand_is_judged()
    {
        using var repo = new TestRepo();
        repo.Write(".gitignore", "docs/\n");
        repo.Write(SampleStep.Path, SampleStep.Bad);

        Tool.Run(repo.Top, "check").Output.ShouldContain("0 step files checked");
        Tool.Run(repo.Top, "check", "docs").ExitCode.ShouldBe(1);
    }

    [Test]
    public void A_file_named_twice_is_judged_once()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);

        Tool.Run(repo.Top, "check", SampleStep.Path, "docs", $"./{SampleStep.Path}").Output.ShouldContain("in 1 of 1 step file checked");
    }

    [Test]
    public void Outside_a_repository_paths_are_relative_to_the_current_folder()
    {
        string folder = Directory.CreateTempSubdirectory("phaseguard-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "docs", "steps"));
            File.WriteAllText(Path.Combine(folder, "docs", "steps", "01-01.json"), SampleStep.Bad);

            Tool.Run(folder, "check", "docs").Output.ShouldStartWith($"docs/steps/01-01.json{SampleStep.BadLine}");
            Finished nothingNamed = Tool.Run(folder, "check");
            nothingNamed.ExitCode.ShouldBe(3);
            nothingNamed.Error.ShouldBe("phaseguard: this folder is in no git repository: name the files or folders to check, or go to a repository.\n");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void Standard_input_is_judged_under_the_path_that_is_given()
    {
        using var repo = new TestRepo();
        byte[] bad = Encoding.UTF8.GetBytes(SampleStep.Bad);

        Tool.Run(repo.Top, bad, "check", "-").Output.ShouldStartWith($"<stdin>{SampleStep.BadLine}");
        Finished named = Tool.Run(repo.Top, bad, "check", "-", "--stdin-path", "docs/steps/07-07.json");

        named.Output.ShouldContain("warning PG008: the task id \"01-01\" does not fit the file name \"07-07\"");
        named.Output.ShouldContain($"docs/steps/07-07.json{SampleStep.BadLine}");
    }

    [Test]
    public void A_symbolic_link_is_no_step_file()
    {
        using var repo = new TestRepo();
        repo.Write("real.json", SampleStep.Good);
        Directory.CreateDirectory(repo.At("docs/steps"));
        File.CreateSymbolicLink(repo.At("docs/steps/01-01.json"), "../../real.json");
        File.CreateSymbolicLink(repo.At("docs/steps/01-02.json"), "nowhere.json");

        Finished check = Tool.Run(repo.Top, "check");

        check.Output.ShouldContain("docs/steps/01-01.json:1:1: error PG003");
        check.Output.ShouldContain("docs/steps/01-02.json:1:1: error PG003");
        Tool.Run(repo.Top, "check", "docs/steps/01-02.json").ExitCode.ShouldBe(1);
    }

    [Test]
    public void A_file_that_is_too_large_is_not_read()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, "");
        using (FileStream file = File.OpenWrite(repo.At(SampleStep.Path)))
        {
            file.SetLength(StepValidator.SizeLimit + 1L);
        }

        Tool.Run(repo.Top, "check").Output.ShouldContain("error PG003: a step file must be a regular file, and this is a file of 10485761 bytes, more than 10485760");
    }

    [Test]
    public void Strict_counts_every_warning_as_an_error()
    {
        using var repo = new TestRepo();
        repo.Write("docs/steps/02-02.json", SampleStep.Good);

        Tool.Run(repo.Top, "check").ExitCode.ShouldBe(0);
        Finished strict = Tool.Run(repo.Top, "check", "--strict");

        strict.ExitCode.ShouldBe(1);
        strict.Output.ShouldContain(": error PG008: ");
    }
}
