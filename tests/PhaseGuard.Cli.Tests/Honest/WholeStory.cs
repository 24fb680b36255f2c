using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Honest;

/// <summary>A step from its plan to the server, with every hook in place, and nobody has a word to say.</summary>
public sealed class WholeStory
{
    private static readonly (string Message, string Letters)[] _checkpoints =
    [
        ("feat(01-01): GREEN", "EEEEEEPPPPPPPP"),
        ("review(01-01): names", "EEEEEEEPPPPPPP"),
        ("refactor(01-01): smaller methods", "EEEEEEEEEEEPPP"),
        ("test(01-01): all pass", "EEEEEEEEEEEEEP"),
    ];

    private static string Begun => "{ \"status\": \"IN_PROGRESS\", \"started_at\": \"2026-05-31T08:00:00Z\" }";

    private static string Done => "{ \"status\": \"DONE\", \"started_at\": \"2026-05-31T08:00:00Z\", \"completed_at\": \"2026-05-31T22:00:00Z\" }";

    [Test]
    public void A_step_is_planned_brought_to_each_checkpoint_and_pushed_at_the_end()
    {
        using var server = new TestRepo("--bare");
        using var repo = new TestRepo();
        Tool.Run(repo.Top, "init").OrThrow();
        repo.Git("remote", "add", "origin", server.Top);
        repo.Git("add", ".");
        Commit(repo, "chore: guard the steps");
        Push(repo, "main");
        Tool.Run(server.Top, "install", "--hooks", "pre-receive").OrThrow();
        Tool.Run(repo.Top, "install").OrThrow();

        repo.Git("checkout", "--quiet", "-b", "feature");
        var step = new Step("NNNNNNNNNNNNNN") { IsEvident = true };
        Commit(repo, "docs: plan the login", step);
        foreach ((string message, string letters) in _checkpoints)
        {
            step = step with { Letters = letters, State = Begun, History = "[{ \"status\": \"IN_PROGRESS\" }]" };
            Commit(repo, message, step);
            repo.TryGit("push", "--quiet", "origin", "feature").ExitCode.ShouldBe(letters[12] == 'P' ? 1 : 0);
        }

        Commit(repo, "docs: the login is done", step with { Letters = "EEEEEEEEEEEEEE", State = Done, History = "[{ \"status\": \"IN_PROGRESS\" }, { \"status\": \"DONE\" }]" });
        Push(repo, "feature");
        repo.Git("checkout", "--quiet", "main");
        repo.Git("merge", "--quiet", "--no-ff", "-m", "Merge branch 'feature'", "feature");
        Push(repo, "main");

        string root = repo.Git("rev-list", "--max-parents=0", "HEAD").Output.Trim();
        Finished check = Tool.Run(repo.Top, "check", "--strict", "--range", $"{root}..HEAD");
        check.ShouldReport();
        check.Output.ShouldBe("0 errors, 0 warnings in 1 step file checked in 7 commits.\n");
        Tool.Run(server.Top, "check", "--strict", "--range", $"{root}..main").ShouldReport();
    }

    private static void Commit(TestRepo repo, string message, Step? step = null)
    {
        if (step is not null)
        {
            repo.Stage(step);
        }

        Finished commit = repo.TryGit("commit", "--quiet", "-m", message);
        commit.Error.ShouldMatch("^(0 errors, 0 warnings in 1 step file checked\\.\n)?$");
        commit.ExitCode.ShouldBe(0);
    }

    private static void Push(TestRepo repo, string branch) => repo.TryGit("push", "--quiet", "origin", branch).ShouldBe(new Finished(0, "", ""));
}
