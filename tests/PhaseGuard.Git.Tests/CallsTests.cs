namespace PhaseGuard.Git.Tests;

/// <summary>A commit waits for the guard, so it asks git as seldom as it can.</summary>
[Platform(Exclude = "Win")]
public sealed class CallsTests
{
    [Test]
    public void A_commit_without_json_costs_one_call()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("README.md", "read me\n");

        Calls(repo).ShouldBe(["diff-index"]);
    }

    [Test]
    public void A_commit_of_good_steps_costs_three_calls_however_many_they_are()
    {
        using TestRepo repo = Stories.WithGoodStep();
        foreach (int number in Enumerable.Range(1, 40))
        {
            repo.Write($"steps/01-01-{number}.json", SampleStep.AtGreen.Replace("\"01-01\"", $"\"01-01-{number}\"", StringComparison.Ordinal));
        }

        repo.Git("add", ".");

        Calls(repo).Order().ShouldBe(["cat-file", "diff-index", "diff-index"]);
    }

    [Test]
    public void A_commit_of_json_that_is_no_step_costs_two_calls()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("package.json", "{}");

        Calls(repo).ShouldBe(["diff-index", "cat-file"]);
    }

    [Test]
    public void A_commit_that_takes_a_step_away_costs_three_calls()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("rm", "--quiet", SampleStep.Path);

        Calls(repo).Order().ShouldBe(["cat-file", "diff-index", "diff-index"]);
    }

    [Test]
    public void A_commit_of_nothing_costs_one_call()
    {
        using TestRepo repo = Stories.WithGoodStep();

        Calls(repo).ShouldBe(["diff-index"]);
    }

    private static string[] Calls(TestRepo repo)
    {
        repo.Hook(environment: FakeGit.Logging(repo, out string log)).ExitCode.ShouldBe(0);
        return FakeGit.Commands(log);
    }
}
