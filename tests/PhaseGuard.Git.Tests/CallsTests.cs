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

    [Test]
    public void A_commit_of_a_task_costs_three_calls_and_reads_no_summary_and_no_plan()
    {
        using TestRepo repo = Stories.WithoutStep();
        var session = new SampleSession();
        session.Write(repo, "active", "completed IMPL-1", "pending IMPL-2");
        new SampleSession(".workflow/active/WFS-other/").Write(repo, "active", "active IMPL-1");
        repo.Git("add", ".");
        repo.CommitUnguarded();
        foreach (string path in new[] { session.SummaryOf("IMPL-1"), session.At("IMPL_PLAN.md"), ".workflow/active/WFS-other/TODO_LIST.md" })
        {
            string id = repo.Git("rev-parse", $":{path}").Output.Trim();
            File.Delete(repo.At($".git/objects/{id[..2]}/{id[2..]}")); // whoever reads it, fails
        }

        session.Write(repo, "active", "completed IMPL-1", "active IMPL-2");
        repo.Git("add", session.PathOf("IMPL-2"), session.At("TODO_LIST.md"));

        Calls(repo).Order().ShouldBe(["cat-file", "diff-index", "diff-index"]);
    }

    [Test]
    public void A_commit_of_other_Markdown_costs_one_call()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage("docs/TODO.md", "- [x] IMPL-1\n");
        repo.Stage(".workflow/active/WFS-auth/.process/notes.md", "- [x] IMPL-1\n");

        Calls(repo).ShouldBe(["diff-index"]);
    }

    private static string[] Calls(TestRepo repo)
    {
        repo.Hook(environment: FakeGit.Logging(repo, out string log)).ExitCode.ShouldBe(0);
        return FakeGit.Commands(log);
    }
}
