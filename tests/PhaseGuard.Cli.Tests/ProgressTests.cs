using System.Collections.Concurrent;
using PhaseGuard.Cli.Output;

namespace PhaseGuard.Cli.Tests;

/// <summary>A long check tells a terminal how far it is, and leaves no trace of it.</summary>
public sealed class ProgressTests
{
    private static readonly TimeSpan _ever = TimeSpan.FromSeconds(30);

    [Test]
    public void Long_work_tells_how_far_it_is_and_erases_the_line()
    {
        const string line = "12,345 of 12,346 step files";
        var written = new ConcurrentQueue<string>();
        using (var progress = new ProgressLine(written.Enqueue, TimeSpan.Zero))
        {
            for (int file = 0; file < 12_345; file++)
            {
                progress.Find();
                progress.Finish();
            }

            progress.Find();
            SpinWait.SpinUntil(() => written.Any(text => text.TrimEnd() == $"\r{line}"), _ever).ShouldBeTrue();
        }

        written.Last().ShouldBe($"\r{new string(' ', line.Length)}\r");
    }

    [Test]
    public void Short_work_says_nothing_about_itself()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Good);
        var written = new ConcurrentQueue<string>();

        Tool.RunIn(session => session with { Terminal = written.Enqueue, ProgressAfter = TimeSpan.FromHours(1) }, repo.Top, "check").ExitCode.ShouldBe(0);

        written.ShouldBeEmpty();
    }

    [TestCase("CI", "true", false)]
    [TestCase("GITHUB_ACTIONS", "true", false)]
    [TestCase("CI", "", true)]
    public void Only_a_terminal_that_somebody_looks_at_is_told(string name, string value, bool isSeen)
        => ProgressLine.IsSeen(variable => variable == name ? value : null, isRedirected: false).ShouldBe(isSeen);

    [Test]
    public void Nothing_is_told_in_a_pipe()
        => ProgressLine.IsSeen(_ => null, isRedirected: true).ShouldBeFalse();

    [Test]
    [Platform("Linux")]
    public void Ctrl_C_ends_a_check_at_once_with_exit_130_and_no_line_on_the_terminal()
    {
        using TestRepo repo = WithSlowGit(out Dictionary<string, string?> environment);
        using RunningChild terminal = RunningChild.StartHearingInterrupts(Child.Prepare("script", ["-qec", $"dotnet '{Tool.Dll}' check", "/dev/null"], repo.Top, environment));
        terminal.WaitUntil(() => terminal.Output.Contains("0 of 0 step files", StringComparison.Ordinal));

        terminal.Write("\u0003"u8);

        Finished run = terminal.Wait();
        run.ExitCode.ShouldBe(130);
        run.Output.ShouldEndWith($"\r{new string(' ', "0 of 0 step files".Length)}\r");
    }

    /// <summary>A repository in which the files are never listed.</summary>
    private static TestRepo WithSlowGit(out Dictionary<string, string?> environment)
    {
        var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);
        string folder = Path.Combine(repo.Home, "bin");
        Script.Write(
            Path.Combine(folder, "git"),
            $"#!/bin/sh\ncase \"$*\" in *ls-files*) exec sleep 100;; *) PATH=${{PATH#*:}} exec git \"$@\";; esac\n");
        environment = new() { ["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}", ["CI"] = null, ["HOME"] = repo.Home };
        return repo;
    }
}
