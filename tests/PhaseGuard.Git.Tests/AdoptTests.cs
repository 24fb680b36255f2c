namespace PhaseGuard.Git.Tests;

/// <summary>A repository with a past comes to a server: the server's own word, or its being new, lets its baseline in.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Platform(Exclude = "Win")]
public sealed class AdoptTests : IDisposable
{
    private static readonly string _past = SampleStep.Good.Replace("\"GREEN\", \"status\": \"EXECUTED\", \"outcome\": \"PASS\"", "\"GREEN\", \"status\": \"EXECUTED\", \"outcome\": \"SUCCESS\"", StringComparison.Ordinal);

    private readonly TestRepo _server = new("--bare");
    private readonly TestRepo _repo = Stories.WithoutStep();

    public AdoptTests()
    {
        _repo.Git("remote", "add", "origin", _server.Top);
        File.Delete(_repo.At(".git/hooks/pre-commit"));
    }

    public void Dispose()
    {
        _repo.Dispose();
        _server.Dispose();
    }

    [Test]
    public void The_commit_that_the_server_names_brings_its_own_baseline_and_PG091_says_so()
    {
        string named = AdoptWithTouch();

        Push().Error.ShouldContain("error PG024");
        _server.Git("config", "phaseguard.adopt", named);
        Finished push = Push().OrThrow();
        push.Error.ShouldContain("warning PG091: the baseline hides 1 more finding than before");
        push.Error.ShouldContain("1 in the baseline, in ");

        Commit(SampleStep.Path, $"\n\n\n{_past}");
        Push().OrThrow();
        Commit(SampleStep.Path, _past.Replace("SUCCESS", "DONE", StringComparison.Ordinal));
        Push().Error.ShouldContain("error PG024");
    }

    [Test]
    public void Another_commit_than_the_named_one_brings_nothing()
    {
        string named = AdoptWithTouch();
        _server.Git("config", "phaseguard.adopt", named);
        _repo.Git("reset", "--quiet", "--hard", named);
        _repo.Git("commit", "--quiet", "--amend", "-m", "another");
        Commit(SampleStep.Path, $"\n\n{_past}");

        Push().Error.ShouldContain("error PG024");
    }

    [Test]
    public void A_commit_that_the_server_has_already_is_adopted_no_second_time()
    {
        string named = AdoptWithTouch();
        _server.Git("config", "phaseguard.adopt", named);
        Push().OrThrow();
        Commit(SampleStep.Path, _past.Replace("SUCCESS", "OK", StringComparison.Ordinal), BaselineOf("OK"));

        Push().Error.ShouldContain("error PG024");
    }

    [TestCase("main")]
    [TestCase("HEAD")]
    public void A_name_that_somebody_could_move_is_no_commit(string name)
    {
        AdoptWithTouch();
        _server.Git("config", "phaseguard.adopt", name);

        Push().Error.ShouldContain($"phaseguard.adopt of the server is \"{name}\", which is no full id of a commit");
    }

    [Test]
    public void What_the_pusher_configures_counts_for_nothing()
    {
        string named = AdoptWithTouch();
        _repo.Git("config", "phaseguard.adopt", named);

        Push().Error.ShouldContain("error PG024");
    }

    [Test]
    public void The_first_push_to_a_new_server_is_judged_by_its_own_policy_and_PG091_says_so()
    {
        _server.InstallHook("pre-receive");
        Commit(SampleStep.Path, _past);
        Commit("phaseguard.json", "{ \"rules\": { \"PG007\": \"off\" } }", BaselineOf("SUCCESS"));

        Finished push = Push().OrThrow();

        push.Error.ShouldContain("phaseguard.baseline.json:5:5: warning PG091: the baseline hides 1 more finding than before");
        push.Error.ShouldContain("phaseguard.json:1:3: warning PG091: the policy is loosened in \"rules\": PG007 is off");
        push.Error.ShouldContain("1 in the baseline, in ");
    }

    [Test]
    public void The_first_push_of_a_past_without_a_baseline_is_refused()
    {
        _server.InstallHook("pre-receive");
        Commit(SampleStep.Path, _past);

        Push().Error.ShouldContain("error PG024");
    }

    /// <summary>The server has the past; then come the baseline, and a touch of a file with a past.</summary>
    /// <returns>The id of the commit with the baseline.</returns>
    private string AdoptWithTouch()
    {
        Commit(SampleStep.Path, _past);
        Push().OrThrow();
        _server.InstallHook("pre-receive");
        Commit("README.md", "guarded\n", BaselineOf("SUCCESS"));
        string named = _repo.Git("rev-parse", "HEAD").Output.Trim();
        Commit(SampleStep.Path, $"\n\n{_past}");
        return named;
    }

    private static string BaselineOf(string outcome) => BaselineTests.BaselineOf(_past.Replace("SUCCESS", outcome, StringComparison.Ordinal));

    private void Commit(string path, string content, string? baseline = null)
    {
        _repo.Stage(path, content);
        if (baseline is not null)
        {
            _repo.Stage("phaseguard.baseline.json", baseline);
        }

        _repo.CommitUnguarded();
    }

    private Finished Push() => _repo.TryGit("push", "--quiet", "origin", "HEAD:refs/heads/main");
}
