namespace PhaseGuard.Git.Tests;

/// <summary>A commit's message is read as git will clean it.</summary>
public sealed class MessageTests
{
    private const string Announced = "feat(01-01): GREEN";

    [Test]
    public void A_checkpoint_that_the_message_does_not_announce_stops_the_commit()
    {
        using TestRepo repo = AtGreen();

        Finished commit = Commit(repo, "-m", "wip");

        commit.Error.ShouldStartWith($"{SampleStep.Path}:11:68: error PG080: this commit brings the step to its GREEN checkpoint");
        commit.Error.ShouldContain("\n1 error, 0 warnings in 1 of 1 step file checked. ");
        commit.ExitCode.ShouldBe(1);
    }

    [TestCase("feat(01-01): GREEN")]
    [TestCase("feat(01-01): GREEN, the login form")]
    [TestCase("\n\n  \nfeat(01-01): GREEN\n\nand a body")]
    [TestCase("fixup! feat(01-01): GREEN")]
    [TestCase("squash! fixup! feat(01-01): GREEN")]
    [TestCase("feat(01-01): GREEN\r\n")]
    public void A_checkpoint_that_is_announced_goes_through_without_a_word(string message)
    {
        using TestRepo repo = AtGreen();

        Commit(repo, "-m", message).ShouldBeSilent();
    }

    [Test]
    public void A_line_with_a_number_sign_is_the_message_where_no_editor_was_opened()
    {
        using TestRepo repo = AtGreen();

        Commit(repo, "-m", $"# a note\n\n{Announced}").Error.ShouldContain("error PG080");
    }

    [TestCase("default")]
    [TestCase("strip")]
    public void A_comment_in_an_editor_is_no_message(string cleanup)
    {
        using TestRepo repo = AtGreen();
        repo.Git("config", "commit.cleanup", cleanup);

        Edit(repo, $"# write something below\n\n{Announced}\n").ShouldBeSilent();
        repo.Git("log", "-1", "--format=%s").Output.ShouldBe($"{Announced}\n");
    }

    [TestCase("verbatim")]
    [TestCase("whitespace")]
    [TestCase("scissors")]
    public void A_comment_is_the_message_where_the_team_keeps_comments(string cleanup)
    {
        using TestRepo repo = AtGreen();
        repo.Git("config", "commit.cleanup", cleanup);

        Edit(repo, $"# write something below\n\n{Announced}\n").Error.ShouldContain("error PG080");
    }

    [Test]
    public void Comments_are_stripped_from_a_message_of_the_command_line_where_the_team_says_so()
    {
        using TestRepo repo = AtGreen();
        repo.Git("config", "commit.cleanup", "strip");

        Commit(repo, "-m", $"# a note\n\n{Announced}").ShouldBeSilent();
    }

    [Test]
    public void The_sign_of_a_comment_is_the_users()
    {
        using TestRepo repo = AtGreen();
        repo.Git("config", "core.commentChar", ";");

        Edit(repo, $"; write something below\n{Announced}\n").ShouldBeSilent();
    }

    [Test]
    public void What_stands_below_the_scissors_is_no_message()
    {
        using TestRepo repo = AtGreen();

        Edit(repo, $"# ------------------------ >8 ------------------------\n{Announced}\n", "--allow-empty-message", "--verbose")
            .Error.ShouldContain("error PG080");
    }

    [Test]
    public void A_merge_announces_nothing()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Git("checkout", "--quiet", "-b", "side");
        repo.Stage(SampleStep.Path, SampleStep.AtGreen);
        repo.CommitUnguarded();
        repo.Git("checkout", "--quiet", "main");
        repo.InstallHook("commit-msg");

        repo.TryGit("merge", "--quiet", "--no-ff", "-m", "bring the side in", "side").OrThrow();

        repo.Git("log", "-1", "--format=%p").Output.Split(' ').Length.ShouldBe(2);
    }

    [Test]
    public void What_is_committed_past_the_index_is_what_counts()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.InstallHook("commit-msg");
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        repo.Write("docs/feature/auth/steps/01-02.json", Next);
        repo.Git("add", "--intent-to-add", "docs/feature/auth/steps/01-02.json");

        repo.TryGit("commit", "--quiet", "-a", "-m", "wip").Error.ShouldContain("01-02.json:11:68: error PG080");
        repo.TryGit("commit", "--quiet", "-m", "wip", "--", SampleStep.Path).OrThrow().Error.ShouldNotContain("PG080");
    }

    [Test]
    public void A_message_that_is_not_there_is_no_message()
    {
        using TestRepo repo = Stories.WithoutStep();

        repo.RunHook("", "commit-msg", "nowhere").ShouldNotBeChecked("the message \"nowhere\" cannot be read: there is no such file (git names it");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Without_a_step_file_the_message_costs_one_call()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage("a.txt", "x");
        repo.Write("message", "wip");

        repo.Run(HookUnderTest.Command[0], [.. HookUnderTest.Command.Skip(1), "commit-msg", "message"], environment: FakeGit.Logging(repo, out string log))
            .ShouldBeSilent();

        File.ReadLines(log).Count().ShouldBe(1);
    }

    private static string Next { get; } = SampleStep.AtGreen.Replace("\"01-01\"", "\"01-02\"", StringComparison.Ordinal);

    private static TestRepo AtGreen()
    {
        TestRepo repo = Stories.WithoutStep();
        File.Delete(repo.At(".git/hooks/pre-commit"));
        repo.InstallHook("commit-msg");
        repo.Stage(SampleStep.Path, SampleStep.AtGreen);
        return repo;
    }

    private static Finished Commit(TestRepo repo, params string[] arguments) => repo.TryGit(["commit", "--quiet", .. arguments]);

    /// <summary>Commits with an editor that writes its own text above what git put there.</summary>
    private static Finished Edit(TestRepo repo, string text, params string[] arguments)
    {
        repo.Write("../text", text);
        Script.Write(repo.At("../editor"), "#!/bin/sh\ncat ../text \"$1\" > ../both && cp ../both \"$1\"\n");
        return repo.Run("git", ["commit", "--quiet", .. arguments], environment: new Dictionary<string, string?> { ["GIT_EDITOR"] = repo.At("../editor") });
    }
}
