using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace PhaseGuard.Cli.Tests;

/// <summary>A step file is written whole or not at all, by one writer at a time.</summary>
public sealed class WritingTests
{
    private const int Writers = 50;
    private const int Updates = 20;

    [Test]
    public void Fifty_processes_that_each_write_twenty_updates_lose_none()
    {
        using Planned step = WithWords();
        RunningChild[] writers = [.. Enumerable.Range(0, Writers).Select(writer => RunningChild.Start(Writer(step, $"w{writer}", Updates)))];

        foreach (RunningChild writer in writers)
        {
            using (writer)
            {
                writer.Wait().ShouldBe(new Finished(0, "done\n", ""));
            }
        }

        string[] words = Words(step.Text);
        words.Length.ShouldBe(Writers * Updates);
        words.Order().ShouldBe(Enumerable.Range(0, Writers).SelectMany(writer => Enumerable.Range(0, Updates).Select(update => $"w{writer}-{update}")).Order());
        Enumerable.Range(0, Writers).ShouldAllBe(writer => words.Where(word => word.StartsWith($"w{writer}-", StringComparison.Ordinal)).SequenceEqual(Enumerable.Range(0, Updates).Select(update => $"w{writer}-{update}")));
        ShouldHoldOnlyTheStep(step);
    }

    [Test]
    public void A_writer_that_is_killed_at_any_moment_leaves_the_old_file_or_the_new()
    {
        using Planned step = WithWords();
        string start = step.Text;
        string written = start;
        for (int round = 0; round < Rounds.Examples(20); round++)
        {
            using RunningChild writer = RunningChild.Start(Writer(step, $"k{round}", 100_000));
            int words = Words(written).Length + (round % 8);
            writer.WaitUntil(() => Words(step.Text).Length > words);
            writer.Kill();
            writer.Wait();

            written = step.Text;
            string[] all = Words(written);
            written.ShouldBe(start.Replace("\"first\"", string.Concat(["\"first\"", .. all.Select(word => $", \"{word}\"")]), StringComparison.Ordinal));
            string[] mine = [.. all.Where(word => word.StartsWith($"k{round}-", StringComparison.Ordinal))];
            mine.ShouldBe(Enumerable.Range(0, mine.Length).Select(word => $"k{round}-{word}"));
        }

        step.After("phase start FILE PREPARE");
        ShouldHoldOnlyTheStep(step);
    }

    [Test]
    public void A_writer_gives_up_where_another_never_ends_and_says_so()
    {
        using Planned step = WithWords();
        using FileStream held = Hold(step.Repo.At(".git/phaseguard.lock"));

        Finished run = Tool.RunIn(Sleepless, step.Repo.Top, "phase", "start", SampleStep.Path, "PREPARE");

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldBe($"phaseguard: another command has been writing step files here for 30 seconds, and nothing was written (find out what holds \"{step.Repo.At(".git/phaseguard.lock")}\", and try again).\n");
        step.Phase("PREPARE").ShouldContain("NOT_EXECUTED");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Where_nothing_can_be_locked_nothing_is_written()
    {
        using Planned step = WithWords();
        ProcessStartInfo start = Writer(step, "w", 1);
        start.Environment["DOTNET_SYSTEM_IO_DISABLEFILELOCKING"] = "1";
        using RunningChild writer = RunningChild.Start(start);

        Finished run = writer.Wait();

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("cannot be locked");
        Words(step.Text).ShouldBeEmpty();
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Ctrl_C_ends_a_writer_that_waits()
    {
        using Planned step = WithWords();
        using FileStream held = Hold(step.Repo.At(".git/phaseguard.lock"));
        string waiting = Path.Combine(step.Repo.Home, "waiting");
        using RunningChild writer = RunningChild.StartHearingInterrupts(Writer(step, "w", 1, waiting));
        writer.WaitUntil(() => File.Exists(waiting));

        writer.Interrupt();

        writer.Wait().ExitCode.ShouldBe(130);
        Words(step.Text).ShouldBeEmpty();
    }

    [Test]
    public void Writers_in_different_folders_wait_for_one_another()
    {
        using Planned step = WithWords();
        using FileStream held = Hold(step.Repo.At(".git/phaseguard.lock"));

        Tool.RunIn(Sleepless, step.Repo.Home, "phase", "start", step.File, "PREPARE").ExitCode.ShouldBe(3);
    }

    [Test]
    public void A_linked_work_tree_has_a_lock_of_its_own()
    {
        using Planned step = WithWords();
        step.Repo.Git("add", ".");
        step.Repo.CommitUnguarded();
        step.Repo.Git("worktree", "add", "--quiet", "../linked");
        using FileStream held = Hold(step.Repo.At(".git/phaseguard.lock"));

        Tool.Run(step.Repo.At("../linked"), "phase", "start", SampleStep.Path, "PREPARE").OrThrow();

        File.Exists(step.Repo.At(".git/worktrees/linked/phaseguard.lock")).ShouldBeTrue();
    }

    [Test]
    public void Outside_a_repository_the_lock_lies_beside_the_step()
    {
        using Planned step = WithWords();
        string file = Path.Combine(step.Repo.Home, "01-01.json");
        File.Copy(step.File, file);

        Tool.Run(step.Repo.Home, "phase", "start", "01-01.json", "PREPARE").OrThrow();

        File.Exists(Path.Combine(step.Repo.Home, ".phaseguard.lock")).ShouldBeTrue();
        using FileStream held = Hold(Path.Combine(step.Repo.Home, ".phaseguard.lock"));
        Tool.RunIn(Sleepless, step.Repo.Home, "phase", "complete", "01-01.json", "PREPARE", "--outcome", "PASS").ExitCode.ShouldBe(3);
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void The_mode_of_the_file_stays()
    {
        using Planned step = WithWords();
        step.Repo.Run("chmod", ["601", SampleStep.Path]).OrThrow();

        step.After("phase start FILE PREPARE");

        step.Repo.Run("ls", ["-l", SampleStep.Path]).Output.ShouldStartWith("-rw------x");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_symbolic_link_is_refused()
    {
        using Planned step = WithWords();
        string link = step.Repo.At("docs/feature/auth/steps/01-02.json");
        File.CreateSymbolicLink(link, step.File);

        Finished run = Tool.Run(step.Repo.Top, "phase", "start", "docs/feature/auth/steps/01-02.json", "PREPARE");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith("docs/feature/auth/steps/01-02.json:1:1: error PG003: ");
        new FileInfo(link).LinkTarget.ShouldBe(step.File);
        step.Phase("PREPARE").ShouldContain("NOT_EXECUTED");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void In_a_folder_that_is_a_link_the_step_itself_is_written()
    {
        using Planned step = WithWords();
        Directory.CreateSymbolicLink(step.Repo.At("linked"), Path.GetDirectoryName(step.File)!);

        Tool.Run(step.Repo.Top, "phase", "start", "linked/01-01.json", "PREPARE").OrThrow();

        step.Phase("PREPARE").ShouldContain("IN_PROGRESS");
        ShouldHoldOnlyTheStep(step);
    }

    [Test]
    public void What_a_killed_writer_left_is_gone_after_the_next_and_no_glob_matches_it()
    {
        using Planned step = WithWords();
        step.Repo.Write("docs/feature/auth/steps/.phaseguard-step-0.tmp", "{");
        new Policy { Steps = ["**"] }.IsStepFile("docs/feature/auth/steps/.phaseguard-step-0.tmp").ShouldBeFalse();

        step.After("phase start FILE PREPARE");

        ShouldHoldOnlyTheStep(step);
    }

    [Test]
    public void A_read_only_file_is_left_alone()
    {
        using Planned step = WithWords();
        File.SetAttributes(step.File, FileAttributes.ReadOnly);

        Finished run = step.Run("phase start FILE PREPARE");

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldBe($"phaseguard: the file \"{SampleStep.Path}\" cannot be written: it is read-only (it is as it was; make it and its folder writable, and try again).\n");
        File.SetAttributes(step.File, FileAttributes.Normal);
    }

    [TestCase("missing.json", "there is no file \"missing.json\": correct the path.")]
    [TestCase("docs", "\"docs\" is a folder: name a step file.")]
    public void What_is_no_file_is_exit_3(string path, string sentence)
    {
        using Planned step = WithWords();
        Tool.Run(step.Repo.Top, "phase", "start", path, "PREPARE").ShouldBe(new Finished(3, "", $"phaseguard: {sentence}\n"));
    }

    [TestCase("\r\n", "\t", false)]
    [TestCase("\n", "   ", true)]
    [TestCase("\n", "", false)]
    public void The_look_of_the_file_stays(string newLine, string indent, bool hasMark)
    {
        using Planned step = WithWords();
        string text = (hasMark ? "\uFEFF" : "") + step.Text.TrimEnd().Replace("  ", indent, StringComparison.Ordinal).Replace("\n", newLine, StringComparison.Ordinal);
        File.WriteAllBytes(step.File, Encoding.UTF8.GetBytes(text));

        step.After("phase start FILE PREPARE");

        string after = Encoding.UTF8.GetString(File.ReadAllBytes(step.File));
        after.ShouldBe(text.Replace(
            "\"PREPARE\", \"status\": \"NOT_EXECUTED\", \"outcome\": null, \"history\": []",
            "\"PREPARE\", \"status\": \"IN_PROGRESS\", \"outcome\": null, \"history\": [], \"started_at\": \"2026-06-01T00:00:00.000Z\"",
            StringComparison.Ordinal));
    }

    private static Planned WithWords()
    {
        var step = new Planned();
        step.Text = step.Text.Replace("  \"tdd_cycle\"", "  \"words\": [\"first\"],\n  \"tdd_cycle\"", StringComparison.Ordinal);
        return step;
    }

    private static string[] Words(string text)
    {
        using var document = JsonDocument.Parse(text);
        return [.. document.RootElement.GetProperty("words").EnumerateArray().Skip(1).Select(word => word.GetString()!)];
    }

    private static FileStream Hold(string file) => new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static void ShouldHoldOnlyTheStep(Planned step)
        => Directory.GetFileSystemEntries(Path.GetDirectoryName(step.File)!).ShouldBe([step.File]);

    /// <summary>A world in which time passes at once.</summary>
    private static CommandContext Sleepless(CommandContext context) => context with { Sleep = _ => { } };

    /// <summary>A process that writes words.</summary>
    private static ProcessStartInfo Writer(Planned step, string word, int count, params string[] waiting)
        => Child.Prepare(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "PhaseGuard.ConcurrentWriter.dll"), SampleStep.Path, word, $"{count}", "120", .. waiting],
            step.Repo.Top,
            new Dictionary<string, string?> { ["HOME"] = step.Repo.Home, ["DOTNET_TieredPGO"] = "0" });
}
