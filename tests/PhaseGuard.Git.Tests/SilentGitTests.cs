using System.Diagnostics;

namespace PhaseGuard.Git.Tests;

/// <summary>A git that hangs is ended, and a git that talks too much is listened to.</summary>
[Platform(Exclude = "Win")]
public sealed class SilentGitTests
{
    private static readonly TimeSpan _short = TimeSpan.FromSeconds(0.3);

    [TestCase("sleep 20")]
    [TestCase("printf ':000000'; sleep 20")]
    [TestCase("exec >&-; sleep 20")]
    [TestCase("sleep 20 & exit 0")]
    [TestCase("trap '' TERM INT HUP; sleep 20")]
    public void A_git_that_hangs_is_ended_in_time(string script)
    {
        using TestRepo repo = Stories.WithoutStep();
        var watch = Stopwatch.StartNew();

        Should.Throw<CannotCheckException>(() => Ask(repo, script).OrThrow())
            .Message.ShouldBe("git diff-index did not answer within 0.3 seconds and was ended (find out what delays git, and try again).");

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Test]
    public void A_git_that_hangs_while_it_is_asked_for_much_is_ended_in_time()
    {
        using TestRepo repo = Stories.WithoutStep();
        using var blobs = new ObjectReader(Slow(repo, "sleep 20"), sizeLimit: 1);
        string[] ids = [.. Enumerable.Repeat(new string('1', 40), 10_000)];

        Should.Throw<CannotCheckException>(() => blobs.ReadAll(ids).ToArray()).Message.ShouldStartWith("git cat-file did not answer within");
    }

    [Test]
    public void A_git_that_leaves_a_helper_behind_is_not_waited_for()
    {
        using TestRepo repo = Stories.WithoutStep();
        var watch = Stopwatch.StartNew();

        GitAnswer answer = Ask(repo, "sleep 20 >&- & echo answer");

        answer.Succeeded.ShouldBeTrue();
        answer.Text.ShouldBe("answer");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Test]
    public void A_slow_git_that_keeps_answering_is_no_hanging_one()
    {
        using TestRepo repo = Stories.WithoutStep();

        Ask(repo, "for i in 1 2 3 4 5; do echo $i; sleep 0.1; done").Text.ShouldBe("1\n2\n3\n4\n5");
    }

    [Test]
    public void A_git_that_floods_its_standard_error_does_not_stop_the_check()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(Steps.Path, Steps.Bad);
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

    private static GitCommand Slow(TestRepo repo, string script)
    {
        FakeGit.Always(repo, script);
        return new GitCommand(repo.Top, _short, Path.Combine(repo.Home, "bin"));
    }

    private static GitAnswer Ask(TestRepo repo, string script) => Slow(repo, script).Ask("diff-index");
}
