using System.Globalization;

namespace PhaseGuard.Cli.Tests;

/// <summary>A check of many files: the same on any number of cores, and no file that goes wrong keeps the others from being judged.</summary>
public sealed class ManyFilesTests
{
    [TestCase("text")]
    [TestCase("json")]
    public void The_report_is_the_same_on_any_number_of_cores(string format)
    {
        using var repo = new TestRepo();
        for (int file = 0; file < 300; file++)
        {
            repo.Write(PathOf(file), file % 3 == 0 ? SampleStep.Good : SampleStep.Bad.Replace("PREPARE", $"PREPARE {file % 7}", StringComparison.Ordinal));
        }

        Finished one = Tool.RunIn(session => session with { Cores = 1 }, repo.Top, "check", "--format", format);
        Finished eight = Tool.RunIn(session => session with { Cores = 8 }, repo.Top, "check", "--format", format);

        one.ExitCode.ShouldBe(1);
        one.Error.ShouldBeEmpty();
        eight.ShouldBe(one);
    }

    [Test]
    public void Files_stand_in_path_order_each_once_though_git_lists_one_in_conflict_twice()
    {
        using var repo = new TestRepo();
        repo.Write("b/steps/01-01.json", SampleStep.Bad);
        repo.Write("a/steps/01-01.json", SampleStep.Bad);
        string id = repo.Store("{}"u8.ToArray());
        repo.Run("git", ["update-index", "--index-info"], input: System.Text.Encoding.ASCII.GetBytes(
            $"100644 {id} 1\tb/steps/01-01.json\n100644 {id} 2\tb/steps/01-01.json\n100644 {id} 3\tb/steps/01-01.json\n")).OrThrow();

        Finished check = Tool.Run(repo.Top, "check");

        check.Output.ShouldStartWith($"a/steps/01-01.json{SampleStep.BadLine}");
        check.Output.ShouldContain("2 errors, 0 warnings in 2 of 2 step files checked.");
    }

    [Test]
    public void A_file_that_cannot_be_read_is_exit_3_and_all_others_are_judged()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Run("sh", ["-c", "printf '{}' > \"docs/feature/auth/steps/$(printf '\\377').json\"; printf '{}' > \"docs/feature/auth/steps/$(printf '\\376').json\""]).OrThrow();

        Finished check = Tool.Run(repo.Top, "check");
        Finished json = Tool.Run(repo.Top, "check", "--format", "json", "--quiet");
        repo.Run("rm", ["-r", "docs"]).OrThrow();

        check.ExitCode.ShouldBe(3);
        check.Output.ShouldStartWith(SampleStep.Path + SampleStep.BadLine);
        check.Error.ShouldBe("phaseguard: 2 files were not judged; the first: the path docs/feature/auth/steps/\\xfe.json is not UTF-8 and cannot be read in the work tree: stage it, and use check --staged.\n");
        json.ExitCode.ShouldBe(3);
        json.Output.ShouldContain("\"checked\": 1");
    }

    [Test]
    public void A_file_that_nobody_may_read_is_exit_3_and_all_others_are_judged()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Write("a/steps/01-01.json", SampleStep.Good);
        repo.Run("chmod", ["000", "a/steps/01-01.json"]);
        if (Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("this account may look at everything");
        }

        Finished check = Tool.Run(repo.Top, "check");

        check.ExitCode.ShouldBe(3);
        check.Output.ShouldStartWith(SampleStep.Path + SampleStep.BadLine);
        check.Error.ShouldStartWith("phaseguard: the file \"a/steps/01-01.json\" cannot be read: ");
    }

    /// <summary>Folders in place of files that were tracked, files in place of folders, links to nowhere and to each other.</summary>
    [Test]
    [Platform(Exclude = "Win")]
    public void What_took_the_place_of_files_and_folders_is_a_finding_or_left_out()
    {
        using var repo = new TestRepo();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Stage("gone/steps/01-01.json", SampleStep.Bad);
        repo.Stage("looped/steps/01-01.json", SampleStep.Bad);
        Directory.Delete(repo.At("gone"), recursive: true);
        File.WriteAllText(repo.At("gone"), "a file now");
        Directory.Delete(repo.At("looped/steps"), recursive: true);
        File.CreateSymbolicLink(repo.At("looped/steps"), "../looped/steps");
        Directory.CreateDirectory(repo.At("a/steps/01-01.json/steps"));
        File.CreateSymbolicLink(repo.At("a/steps/one.json"), "two.json");
        File.CreateSymbolicLink(repo.At("a/steps/two.json"), "one.json");
        repo.Run("mkfifo", ["a/steps/pipe.json"]).OrThrow();

        Finished check = Tool.Run(repo.Top, "check");

        check.ExitCode.ShouldBe(3, "a loop cannot be read, and a file in it is not known to be gone");
        check.Output.ShouldContain("a/steps/one.json:1:1: error PG003");
        check.Output.ShouldContain("a/steps/two.json:1:1: error PG003");
        check.Output.ShouldContain(SampleStep.Path + SampleStep.BadLine);
        check.Output.ShouldContain("3 errors, 0 warnings in 3 of 3 step files checked.");
        check.Error.ShouldStartWith("phaseguard: the file \"looped/steps/01-01.json\" cannot be read: ");
    }

    [Test]
    public void Files_that_come_go_grow_and_shrink_meanwhile_stop_nothing()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);
        for (int file = 0; file < 200; file++)
        {
            repo.Write(PathOf(file), SampleStep.Good);
        }

        using var isOver = new ManualResetEventSlim();
        Task changing = Task.Factory.StartNew(() => ChangeUntil(isOver, repo), default, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        for (int run = 0; run < 5; run++)
        {
            Finished check = Tool.Run(repo.Top, "check");
            check.ExitCode.ShouldBe(1, check.Error);
            check.Error.ShouldBeEmpty();
            check.Output.ShouldContain(SampleStep.Path + SampleStep.BadLine);
        }

        isOver.Set();
        changing.Wait();
    }

    [TestCase("docs/steps/{0:0000}-01.json")]
    [TestCase("docs/f{0:0000}/steps/01-01.json")]
    public void Ten_times_the_files_take_at_most_ten_times_the_effort(string path)
    {
        using var few = new TestRepo();
        using var many = new TestRepo();
        for (int file = 0; file < 500; file++)
        {
            string name = string.Format(CultureInfo.InvariantCulture, path, file);
            many.Write(name, SampleStep.Bad);
            if (file < 50)
            {
                few.Write(name, SampleStep.Bad);
            }
        }

        _ = Allocated(few);

        Allocated(many).ShouldBeLessThan(10 * Allocated(few));
    }

    /// <summary>What a check takes of this thread, which does all its work.</summary>
    private static long Allocated(TestRepo repo)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Tool.RunIn(session => session with { Cores = 1 }, repo.Top, "check").ExitCode.ShouldBe(1);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void ChangeUntil(ManualResetEventSlim isOver, TestRepo repo)
    {
        for (int turn = 0; !isOver.IsSet; turn++)
        {
            string file = repo.At(PathOf(turn % 200));
            switch (turn / 200 % 3)
            {
                case 0:
                    File.Delete(file);
                    break;
                case 1:
                    using (var writer = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.ReadWrite))
                    {
                        writer.Write("{ \"task_id\": "u8);
                    }

                    break;
                default:
                    File.AppendAllText(file, new string(' ', 100_000));
                    break;
            }
        }
    }

    private static string PathOf(int file) => string.Create(CultureInfo.InvariantCulture, $"docs/feature/f{file % 9}/steps/{file:00}-01.json");
}
