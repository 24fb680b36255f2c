using System.Diagnostics;
using System.Globalization;

namespace PhaseGuard.Git.Tests;

/// <summary>A git that hangs is ended, and a git that talks too much is listened to.</summary>
[Platform(Exclude = "Win")]
public sealed class SilentGitTests
{
    private static readonly TimeSpan _short = TimeSpan.FromSeconds(0.3);
    private static readonly TimeSpan _ever = TimeSpan.FromSeconds(60);

    [CancelAfter(60_000)]
    [TestCase("sleep 300")]
    [TestCase("printf ':000000'; sleep 300")]
    [TestCase("exec >&-; sleep 300")]
    [TestCase("sleep 300 & exit 0")]
    [TestCase("trap '' TERM INT HUP; sleep 300")]
    public void A_git_that_hangs_is_ended_in_time(string script, CancellationToken token)
    {
        using TestRepo repo = Stories.WithoutStep();

        Should.Throw<CannotCheckException>(() => Limited.Run(() => Git(repo, script).Ask("diff-index"), token))
            .Message.ShouldBe("git diff-index did not answer within 0.3 seconds and was ended (find out what delays git, and try again).");
    }

    [Test]
    [CancelAfter(60_000)]
    public void A_git_that_hangs_while_it_is_asked_for_much_is_ended_in_time(CancellationToken token)
    {
        using TestRepo repo = Stories.WithoutStep();
        using var blobs = new ObjectReader(Git(repo, "sleep 300"), sizeLimit: 1);
        string[] ids = [.. Enumerable.Repeat(new string('1', 40), 10_000)];

        Should.Throw<CannotCheckException>(() => Limited.Run(() => blobs.ReadAll(ids).ToArray(), token)).Message.ShouldStartWith("git cat-file did not answer within");
    }

    [Test]
    public void A_git_that_leaves_a_helper_behind_is_not_waited_for()
    {
        using TestRepo repo = Stories.WithoutStep();

        GitAnswer answer = Git(repo, "sleep 300 >&- & echo $!", limit: _ever).Ask("diff-index");

        answer.Succeeded.ShouldBeTrue();
        using Process helper = Process.GetProcessById(int.Parse(answer.Text, CultureInfo.InvariantCulture));
        helper.Kill();
    }

    [Test]
    public void A_slow_git_that_keeps_answering_is_no_hanging_one()
    {
        using TestRepo repo = Stories.WithoutStep();
        using GitProcess git = Git(repo, "while read question; do echo $question; done", _ever, new HastyClock(_ever / 4)).Start("diff-index");
        byte[] answer = new byte[100];

        for (int question = 0; question < 10; question++)
        {
            git.Write("?\n"u8);
            git.Read(answer).ShouldBe(2);
        }
    }

    [Test]
    public void A_git_that_floods_its_standard_error_does_not_stop_the_check()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        Dictionary<string, string?> environment = FakeGit.Always(
            repo, "head -c 3000000 /dev/zero | tr '\\0' 'x' >&2\nPATH=${PATH#*:} GIT_EXEC_PATH= exec git \"$@\"");

        repo.Hook(environment: environment).ShouldBeBlocked();
    }

    [Test]
    public void A_git_that_floods_its_standard_error_and_fails_is_quoted_in_part()
    {
        using TestRepo repo = Stories.WithGoodStep();
        Dictionary<string, string?> environment = FakeGit.Always(repo, "head -c 3000000 /dev/zero | tr '\\0' 'x' >&2; exit 1");

        repo.ShouldNotBeChecked("git diff-index failed with exit code 1: xxx", environment);
        repo.Hook(environment: environment).Error.Length.ShouldBeLessThan(3000);
    }

    private static GitCommand Git(TestRepo repo, string script, TimeSpan? limit = null, TimeProvider? clock = null)
    {
        FakeGit.Always(repo, script);
        return new GitCommand(repo.Top) { Limit = limit ?? _short, SearchPath = Path.Combine(repo.Home, "bin"), Clock = clock ?? TimeProvider.System };
    }

    /// <summary>Each look at it takes some time.</summary>
    private sealed class HastyClock(TimeSpan look) : TimeProvider
    {
        private TimeSpan _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => (_now += look).Ticks;
    }
}
