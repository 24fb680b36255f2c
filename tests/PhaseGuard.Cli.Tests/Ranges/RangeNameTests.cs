namespace PhaseGuard.Cli.Tests.Ranges;

/// <summary>A range begins where its name says, whatever somebody else has called so.</summary>
public sealed class RangeNameTests
{
    private const string Strict = "{ \"plannedSteps\": \"block\" }";

    [TestCase("refs/tags/origin/main", "HEAD", "origin/main...HEAD")]
    [TestCase("refs/heads/origin/main", "HEAD", "origin/main...HEAD")]
    [TestCase("refs/tags/main", "HEAD~1", "main~1..HEAD")]
    [TestCase("refs/tags/main", "HEAD~1", "HEAD~1..main^{commit}")]
    public void A_name_that_could_mean_several_commits_is_no_range(string alike, string commit, string range)
    {
        using History history = BadSince();
        history.Repo.Git("update-ref", alike, commit);
        string name = alike.Split('/', 3)[2];
        string revision = range.Split("..").First(side => side.Contains(name, StringComparison.Ordinal)).Trim('.');

        Tool.Run(history.Repo.Top, "check", "--range", range).ShouldBe(new Finished(
            3, "", $"phaseguard: the revision \"{revision}\" could mean several commits here: write the one that you mean in full, such as refs/remotes/origin/main, and try again.\n"));
        history.Repo.Git("update-ref", "-d", alike);
        Tool.Run(history.Repo.Top, "check", "--range", range).ExitCode.ShouldBe(1);
    }

    [Test]
    public void A_branch_that_is_called_like_the_id_of_a_commit_does_not_take_its_place()
    {
        using History history = BadSince();
        string id = history.Start[..9];
        history.Git("update-ref", $"refs/heads/{id}", "HEAD");

        Tool.Run(history.Repo.Top, "check", "--range", $"{id}..HEAD").ExitCode.ShouldBe(3);
        Tool.Run(history.Repo.Top, "check", "--range", $"{history.Start}..HEAD").ExitCode.ShouldBe(1);
    }

    [Test]
    public void A_full_name_means_what_it_says()
    {
        using History history = BadSince();
        foreach (string tag in (string[])["refs/tags/origin/main", "refs/tags/refs/remotes/origin/main", "refs/tags/HEAD"])
        {
            history.Git("update-ref", tag, history.Start);
        }

        Tool.Run(history.Repo.Top, "check", "--range", "refs/remotes/origin/main...HEAD").ExitCode.ShouldBe(1);
    }

    [Test]
    public void A_full_name_that_is_not_here_is_not_found_among_the_tags()
    {
        using History history = BadSince();
        history.Git("update-ref", "-d", "refs/remotes/origin/main");
        history.Git("update-ref", "refs/tags/refs/remotes/origin/main", "HEAD");

        Tool.Run(history.Repo.Top, "check", "--range", "refs/remotes/origin/main...HEAD").ExitCode.ShouldBe(3);
    }

    [Test]
    public void Names_that_are_alike_and_mean_one_commit_are_one_name()
    {
        using History history = BadSince();
        history.Git("tag", "main");

        Tool.Run(history.Repo.Top, "check", "--range", "main~1..main").ExitCode.ShouldBe(1);
    }

    [Test]
    public void A_word_of_hexadecimal_letters_may_be_a_branch()
    {
        using History history = BadSince();
        history.Git("branch", "facade", history.Start);

        Tool.Run(history.Repo.Top, "check", "--range", "facade..HEAD").ExitCode.ShouldBe(1);
    }

    [Test]
    public void A_range_without_commits_is_said()
    {
        using History history = BadSince();

        Tool.Run(history.Repo.Top, "check", "--range", "HEAD..HEAD").ShouldBe(new Finished(
            0, "0 errors, 0 warnings in 0 step files checked in 0 commits.\n", "phaseguard: the range \"HEAD..HEAD\" has no commits, so none was judged: check that it begins where you mean.\n"));
    }

    [Test]
    public void A_branch_that_left_before_the_policy_was_tightened_is_judged_by_what_it_is_now()
    {
        using var history = new History();
        history.Branch("work");
        history.Commit("a plan", new Step("NNNNN"));
        history.Git("checkout", "--quiet", "main");
        history.Repo.Stage("phaseguard.json", Strict);
        history.Commit("tighten");

        Tool.Run(history.Repo.Top, "check", "--range", "main...work").ShouldReport([.. Enumerable.Repeat("error PG021", 1)]);
        Tool.Run(history.Repo.Top, "check", "--range", $"{history.Start}...work").ShouldReport();
    }

    /// <summary>A history on <c>main</c> with a bad commit since what was pushed, and one before.</summary>
    private static History BadSince()
    {
        var history = new History();
        history.Commit("nothing");
        history.Git("update-ref", "refs/remotes/origin/main", "HEAD");
        history.Commit("bad", new Step("EEIEE"));
        return history;
    }
}
