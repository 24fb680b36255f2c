using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>What was public is replaced by something else; the server, which has both, tells, and names both commits.</summary>
public sealed class ReplacedHistoryCheats
{
    private static readonly Step _planned = new("NNNNN");
    private static readonly Step _failed = new("EEEFP");
    private static readonly Step _passed = new("EEEEP");

    [Test]
    public void A_phase_that_failed_in_public_has_passed_after_a_forced_push()
    {
        using History history = History.After(_planned);
        string old = history.Commit("feat(01-01): GREEN", _failed);
        history.Git("reset", "--quiet", "--hard", "HEAD~1");
        string now = history.Commit("feat(01-01): GREEN", _passed);

        Finished push = Push(history, old, $"{old} {now} refs/heads/main\n");

        push.Findings().ShouldBe(["warning PG099"]);
        push.Output.ShouldContain($"({now[..12]} replaces {old[..12]})");
        push.ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_branch_is_deleted_and_made_anew_in_one_push()
    {
        using History history = History.After(_planned);
        string old = history.Commit("feat(01-01): GREEN", _failed);
        history.Git("reset", "--quiet", "--hard", "HEAD~1");
        string now = history.Commit("feat(01-01): GREEN", _passed);
        string none = new('0', 40);

        Push(history, old, $"{old} {none} refs/heads/side\n{none} {now} refs/heads/side\n").Findings().ShouldBe(["warning PG099"]);
    }

    [Test]
    public void A_step_that_was_begun_in_public_is_missing_after_a_forced_push()
    {
        using History history = History.After(_planned with { Id = "01-02" });
        string old = history.Commit("feat(01-01): GREEN", _failed);
        history.Git("reset", "--quiet", "--hard", "HEAD~1");
        string now = history.Commit("nothing of it");

        Push(history, old, $"{old} {now} refs/heads/main\n").Findings().ShouldBe(["warning PG099"]);
    }

    [Test]
    public void A_forced_push_makes_a_failure_pass_behind_another_name_of_the_file()
    {
        using History history = History.After(_planned);
        string old = history.Commit("feat(01-01): GREEN", _failed);
        history.Git("reset", "--quiet", "--hard", "HEAD~1");
        history.Git("mv", _planned.Path, $"{_planned.Folder}/01-01-login.json");
        history.Repo.Stage($"{_planned.Folder}/01-01-login.json", _passed.ToString());
        string now = history.Commit("feat(01-01): GREEN");

        Push(history, old, $"{old} {now} refs/heads/main\n").Findings().ShouldBe(["warning PG099"]);
    }

    [Test]
    public void A_branch_is_rebased_and_pushed_with_force()
    {
        using History history = History.After(_planned);
        history.Branch("side");
        string old = history.Commit("feat(01-01): GREEN", _failed);
        history.Git("checkout", "--quiet", "main");
        history.Commit("another step", _planned with { Id = "01-02" });
        history.Git("checkout", "--quiet", "side");
        history.Git("rebase", "--quiet", "main");

        Finished push = Push(history, old, $"{old} {history.Head} refs/heads/side\n");

        push.Findings().ShouldBe(["warning PG026"]);
        push.ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_branch_goes_on()
    {
        using History history = History.After(_planned);
        string old = history.Commit("feat(01-01): GREEN", _failed);
        history.Commit("again", _passed with { Green = "\"history\": [{ \"outcome\": \"FAIL\" }, { \"outcome\": \"PASS\" }], " });

        Push(history, old, $"{old} {history.Head} refs/heads/main\n").Findings().ShouldBeEmpty();
    }

    /// <summary>What a server says that has the old commit, and is handed the new one.</summary>
    private static Finished Push(History history, string old, string updates)
    {
        using var server = new TestRepo("--bare");
        server.Git("fetch", "--quiet", history.Repo.Top, $"{history.Start}:refs/heads/main");
        server.Git("fetch", "--quiet", history.Repo.Top, old);
        server.Git("fetch", "--quiet", history.Repo.Top, history.Head);
        server.Git("update-ref", "refs/heads/side", old);
        return server.RunHook(updates, "pre-receive");
    }
}
