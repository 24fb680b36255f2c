namespace PhaseGuard.Git.Tests;

/// <summary>Standard output is for findings, standard error for what keeps the guard from working; either may be gone.</summary>
[Platform(Exclude = "Win")]
public sealed class StreamTests
{
    [TestCase("> /dev/full", "No space left on device")]
    [TestCase(">&-", "it is closed")]
    [TestCase("<&- >&-", "it is closed")]
    public void A_report_that_cannot_be_written_stops_the_commit(string redirection, string reason)
    {
        using TestRepo repo = GitFailsTests.WithStagedStep();

        Run(repo, redirection).ShouldNotBeChecked($"standard output cannot be written: {reason} (");
    }

    [TestCase("2> /dev/full")]
    [TestCase("2>&-")]
    [TestCase("> /dev/full 2> /dev/full")]
    public void A_failure_that_nobody_can_be_told_of_stops_the_commit_all_the_same(string redirection)
    {
        using TestRepo repo = GitFailsTests.WithStagedStep();
        repo.Git("config", "core.repositoryFormatVersion", "99");

        Run(repo, redirection).ShouldBe(new Finished(3, "", ""));
    }

    [Test]
    public void A_clean_commit_needs_no_streams()
    {
        using TestRepo repo = Stories.WithGoodStep();

        Run(repo, "< /dev/null > /dev/full 2> /dev/full").ShouldBeSilent();
    }

    [Test]
    public void A_finding_goes_to_standard_output_alone()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        Finished hook = repo.Hook();

        hook.ShouldBeBlocked();
        hook.Error.ShouldBeEmpty();
    }

    [Test]
    public void A_hook_that_is_not_known_is_a_wrong_command_line()
    {
        using TestRepo repo = GitFailsTests.WithStagedStep();

        Finished hook = repo.Run(HookUnderTest.Command[0], [.. HookUnderTest.Command.Skip(1), "no-hook"]);

        hook.ExitCode.ShouldBe(2);
        hook.Output.ShouldBeEmpty();
    }

    private static Finished Run(TestRepo repo, string redirection)
    {
        string command = string.Join(' ', HookUnderTest.Command.Select(word => $"'{word}'"));
        return repo.Run("sh", ["-c", $"exec {command} pre-commit {redirection}"]);
    }
}
