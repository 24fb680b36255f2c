namespace PhaseGuard.Cli.Tests.Ranges;

/// <summary>How a range is written, and what cannot be looked at.</summary>
public sealed class RangeTextTests
{
    [TestCase("main..side")]
    [TestCase("main...side")]
    [TestCase("main..")]
    [TestCase("main...")]
    [TestCase("HEAD~1..HEAD")]
    [TestCase("main^{commit}..refs/heads/side")]
    public void A_range_is_written_as_for_git(string range)
    {
        using History history = WithSide();

        Finished check = Check(history, range);

        check.ShouldReport("error PG022");
        check.Output.ShouldContain("in 1 of 1 step file checked in 1 commit.");
    }

    [TestCase("..main")]
    [TestCase("side..main")]
    [TestCase("..")]
    [TestCase("...")]
    [TestCase("side..side")]
    public void An_empty_side_is_HEAD(string range)
    {
        using History history = WithSide();

        Finished check = Check(history, range);

        check.ExitCode.ShouldBe(0, check.Shown);
        check.Output.ShouldEndWith(" in 0 commits.\n");
    }

    [Test]
    public void Three_dots_leave_out_what_the_base_has_gained_since()
    {
        using History history = WithSide();
        history.Git("checkout", "--quiet", "main");
        history.Commit("ahead", new Step("EEEEI") { Id = "01-02" });

        Check(history, "main...side").Output.ShouldContain("in 1 of 1 step file checked in 1 commit.");
    }

    [TestCase("nowhere..HEAD", "\"nowhere\"")]
    [TestCase("HEAD..nowhere", "\"nowhere\"")]
    [TestCase("HEAD..--all", "\"--all\"")]
    [TestCase("HEAD..HEAD..HEAD", "\"HEAD..HEAD\"")]
    [TestCase("HEAD~9..HEAD", "\"HEAD~9\"")]
    [TestCase("HEAD:phaseguard.json..HEAD", "\"HEAD:phaseguard.json\"")]
    [TestCase("^HEAD..HEAD", "\"^HEAD\"")]
    [TestCase("HEAD~1..^HEAD", "\"^HEAD\"")]
    [TestCase("HEAD~1..HEAD^!", "\"HEAD^!\"")]
    [TestCase("HEAD ..HEAD", "\"HEAD \"")]
    public void A_revision_that_is_not_known_is_no_silent_pass(string range, string named)
    {
        using History history = WithSide();

        Check(history, range).ShouldNotBeChecked($"the revision {named} is not known here: correct it, or fetch it, and try again.");
    }

    [TestCase("HEAD")]
    [TestCase("")]
    [TestCase("HEAD....HEAD")]
    [TestCase("--all")]
    [TestCase("--all..HEAD")]
    public void What_is_no_range_is_a_wrong_command_line(string range)
    {
        using History history = WithSide();

        Finished check = Check(history, range);

        check.ExitCode.ShouldBe(2);
        check.Output.ShouldBeEmpty();
    }

    [Test]
    public void Branches_without_a_common_past_have_no_three_dots()
    {
        using History history = WithSide();
        history.Git("checkout", "--quiet", "--orphan", "island");
        history.Commit("island");

        Check(history, "main...island").ShouldNotBeChecked("the two sides of \"main...island\" have no commit in common here: ");
        Check(history, "main..island").ShouldReport("error PG022", "warning PG091");
    }

    [Test]
    public void A_shallow_clone_that_does_not_reach_the_base_says_how_to_fetch_more()
    {
        using History history = WithSide();
        history.Commit("notes", new Step("EEEEI") { Notes = "more" });
        using var clone = new Clone(history.Repo, "--depth=1", "--branch=side");

        clone.Check($"{history.Start}..HEAD").ShouldNotBeChecked("fetch-depth: 0");
        clone.Check("HEAD~1..HEAD").ShouldNotBeChecked("fetch-depth: 0");
    }

    [Test]
    public void A_shallow_clone_that_has_the_base_but_not_the_way_there_says_so()
    {
        using History history = WithSide();
        history.Commit("notes", new Step("EEEEI") { Notes = "more" });
        using var clone = new Clone(history.Repo, "--depth=1", "--branch=side");
        clone.Git("fetch", "--quiet", "--depth=1", "origin", "main");

        clone.Check("FETCH_HEAD..HEAD").ShouldNotBeChecked("before the range begins: fetch the whole history (`git fetch --unshallow`; in GitHub Actions `fetch-depth: 0`");
    }

    [Test]
    public void A_shallow_clone_that_is_deep_enough_is_fine()
    {
        using History history = WithSide();
        history.Commit("notes", new Step("EEEEI") { Notes = "more" });
        using var clone = new Clone(history.Repo, "--depth=2", "--branch=side");

        clone.Check("HEAD~1..HEAD").ShouldReport("error PG022");
    }

    [Test]
    public void A_cut_that_only_a_variable_knows_of_is_seen_all_the_same()
    {
        using History history = WithSide();
        history.Commit("notes", new Step("EEEEE") { Notes = "more" });
        history.Repo.Write("../cut", $"{history.Head}\n");

        history.Repo.Run("dotnet", [ToolFile, "check", "--range", "main..side"], environment: new Dictionary<string, string?> { ["GIT_SHALLOW_FILE"] = history.Repo.At("../cut") })
            .ShouldNotBeChecked("fetch-depth: 0");
    }

    [Test]
    public void A_partial_clone_without_the_files_cannot_be_judged_where_nobody_brings_them()
    {
        using History history = WithSide();
        history.Git("config", "uploadpack.allowFilter", "true");
        using var clone = new Clone(history.Repo, "--filter=blob:none", "--no-checkout", "--branch=side");
        clone.Git("config", "remote.origin.url", "nowhere");
        clone.Git("config", "remote.origin.promisor", "false");

        clone.Check("origin/main..HEAD").ExitCode.ShouldBe(3);
    }

    private static string ToolFile => Path.Combine(AppContext.BaseDirectory, "dotnet-phaseguard.dll");

    private static Finished Check(History history, string range) => Tool.Run(history.Repo.Top, "check", $"--range={range}");

    /// <summary>One bad step on a branch of its own, which is checked out.</summary>
    private static History WithSide()
    {
        var history = new History();
        history.Commit("empty");
        history.Branch("side");
        history.Commit("feat: side", new Step("EEEEI"));
        return history;
    }
}
