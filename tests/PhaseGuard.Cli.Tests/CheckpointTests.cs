namespace PhaseGuard.Cli.Tests;

/// <summary>At a checkpoint what follows is pending, and what is finished is committed.</summary>
public sealed class CheckpointTests
{
    private static readonly string[] _untilGreen = ["PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN_UNIT", "CHECK_ACCEPTANCE", "GREEN_ACCEPTANCE"];

    [Test]
    public void A_checkpoint_leaves_what_follows_for_later_and_tells_the_message()
    {
        using Planned step = Planned.Fourteen.Passed(_untilGreen);
        step.Run("next FILE").Output.ShouldBe($"All up to GREEN is finished.\nNext: dotnet phaseguard checkpoint GREEN {SampleStep.Path}\n");

        step.Run("checkpoint GREEN FILE").ShouldBe(new Finished(
            0, $"The step is at GREEN: 8 phases are pending.\nNext: git add {SampleStep.Path} && git commit -m 'feat(01-01): GREEN'\nThen: dotnet phaseguard phase start {SampleStep.Path} REVIEW\n", ""));

        step.Phase("REVIEW").ShouldBe("""{ "phase_name": "REVIEW", "status": "SKIPPED", "outcome": null, "history": [], "blocked_by": "CHECKPOINT_PENDING" }""");
        step.Run("check --strict").ExitCode.ShouldBe(0);
        step.Run("next FILE").Output.ShouldEndWith($"phase start {SampleStep.Path} REVIEW\n");
    }

    [Test]
    public void Each_checkpoint_has_its_message()
    {
        using Planned step = Planned.Fourteen.Passed(_untilGreen);
        Message(step, "GREEN").ShouldBe("'feat(01-01): GREEN'");
        Message(step.Passed("REVIEW"), "REVIEW").ShouldBe("'review(01-01)'");
        Message(step.Passed("REFACTOR_L1", "REFACTOR_L2", "REFACTOR_L3", "REFACTOR_L4"), "REFACTOR").ShouldBe("'refactor(01-01)'");
        Message(step.Passed("POST_REFACTOR_REVIEW", "FINAL_VALIDATE"), "FINAL").ShouldBe("'test(01-01)'");
        step.Passed("COMMIT").Run("check --strict").ExitCode.ShouldBe(0);
    }

    [Test]
    public void Marking_twice_changes_nothing()
    {
        using Planned step = Planned.Fourteen.Passed(_untilGreen).After("checkpoint GREEN FILE");
        string before = step.Text;

        step.After("checkpoint GREEN FILE");

        step.Text.ShouldBe(before);
    }

    [TestCase("checkpoint GREEN FILE", "PREPARE is not finished, and GREEN comes after GREEN: `dotnet phaseguard phase start docs/feature/auth/steps/01-01.json PREPARE` comes first.")]
    [TestCase("checkpoint REVIEW FILE", "version 4.0 has no checkpoint REVIEW: it has GREEN.")]
    [TestCase("checkpoint rollback FILE", "no checkpoint was reached, and there is nothing to go back behind: `dotnet phaseguard phase start docs/feature/auth/steps/01-01.json PREPARE` goes on.")]
    public void A_checkpoint_that_the_step_is_not_at_is_refused_with_the_cure(string line, string sentence)
    {
        using var step = new Planned();
        string before = step.Text;

        step.Run(line).ShouldBe(new Finished(1, "", $"phaseguard: {sentence}\n"));
        step.Text.ShouldBe(before);
    }

    [Test]
    public void A_checkpoint_that_the_step_is_past_is_refused()
    {
        using Planned step = Planned.Fourteen.Passed(_untilGreen).Passed("REVIEW");
        step.Run("checkpoint GREEN FILE").Error.ShouldStartWith("phaseguard: REVIEW is EXECUTED, and GREEN comes before it");
    }

    [Test]
    public void A_later_phase_in_words_that_nobody_knows_is_not_written_over()
    {
        using Planned step = Planned.Fourteen.Passed(_untilGreen);
        step.Text = step.Text.Replace("\"COMMIT\", \"status\": \"NOT_EXECUTED\"", "\"COMMIT\", \"status\": \"COMPLETED\"", StringComparison.Ordinal);
        step.Run("checkpoint GREEN FILE").Error.ShouldBe("phaseguard: COMMIT has no status that is known: set it to NOT_EXECUTED, IN_PROGRESS, EXECUTED or SKIPPED.\n");
    }

    [Test]
    public void Where_the_policy_knows_no_checkpoints_there_are_none()
    {
        using Planned step = Planned.Fourteen.Passed(_untilGreen);
        step.Repo.Write("phaseguard.json", """{ "checkpoints": false }""");

        step.Run("next FILE").Output.ShouldContain("REVIEW comes next.");
        step.Run("checkpoint GREEN FILE").Error.ShouldStartWith("phaseguard: the policy turned checkpoints off");
    }

    [Test]
    public void The_reason_of_a_phase_that_was_skipped_ahead_waits_behind_the_prefix()
    {
        using Planned step = Planned.Fourteen.Passed(_untilGreen).After("phase skip FILE REFACTOR_L3 --reason NOT_APPLICABLE:~no~class", "checkpoint GREEN FILE");
        step.Phase("REFACTOR_L3").ShouldContain("\"CHECKPOINT_PENDING: NOT_APPLICABLE: no class\"");
        step.Run("check").ExitCode.ShouldBe(0);

        step.Passed("REVIEW", "REFACTOR_L1");

        step.Phase("REFACTOR_L3").ShouldContain("\"SKIPPED\", \"outcome\": null, \"history\": [], \"blocked_by\": \"NOT_APPLICABLE: no class\"");
    }

    [Test]
    public void A_checkpoint_commits_the_step_with_what_is_staged_and_nothing_else()
    {
        using Planned step = Planned.Fourteen.Passed(_untilGreen);
        Tool.Run(step.Repo.Top, "install").OrThrow();
        step.Repo.Stage("login.cs", "class Login;\n");
        step.Repo.Write("notes.txt", "not yet");

        Finished run = Tool.Start(step.Repo, "checkpoint", "GREEN", SampleStep.Path, "--commit");

        run.ExitCode.ShouldBe(0, run.Shown);
        run.Output.ShouldBe("The step is at GREEN: 8 phases are pending.\nCommitted feat(01-01): GREEN.\nNext: dotnet phaseguard phase start docs/feature/auth/steps/01-01.json REVIEW\n");
        step.Repo.Git("show", "--format=%s", "--name-only").Output.ShouldBe($"feat(01-01): GREEN\n\n{SampleStep.Path}\nlogin.cs\n");
        step.Repo.Git("status", "--short").Output.ShouldBe("?? notes.txt\n");
    }

    [TestCase(false)]
    [TestCase(true)]
    public void A_commit_that_a_hook_stops_leaves_the_step_and_the_index_as_they_were(bool isTracked)
    {
        using Planned step = Planned.Fourteen.Passed(_untilGreen);
        if (isTracked)
        {
            step.Repo.Git("add", ".");
            step.Repo.CommitUnguarded();
            step.Repo.Stage(SampleStep.Path, step.Text + "\n");
            step.Text = step.Text.TrimEnd();
        }

        step.Repo.Stage("login.cs", "class Login;\n");
        string before = step.Text;
        string index = step.Repo.Git("ls-files", "--stage").Output;
        Script.Write(step.Repo.At(".git/hooks/pre-commit"), "#!/bin/sh\necho no tests ran\nexit 1\n");

        Finished run = Tool.Start(step.Repo, "checkpoint", "GREEN", SampleStep.Path, "--commit");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldBe("no tests ran\nphaseguard: git commit refused, and nothing was committed; the step file and the index are as they were before: repair what it reports, and try again.\n");
        step.Text.ShouldBe(before);
        step.Repo.Git("ls-files", "--stage").Output.ShouldBe(index);
    }

    [TestCase("echo >> docs/feature/auth/steps/01-01.json")]
    [TestCase("git rm --quiet --cached docs/feature/auth/steps/01-01.json")]
    public void What_a_hook_changed_before_it_stopped_the_commit_is_left_and_said(string change)
    {
        using Planned step = Planned.Fourteen.Passed(_untilGreen);
        Script.Write(step.Repo.At(".git/hooks/pre-commit"), $"#!/bin/sh\n{change}\nexit 1\n");

        Finished run = Tool.Start(step.Repo, "checkpoint", "GREEN", SampleStep.Path, "--commit");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldBe("phaseguard: git commit refused, and nothing was committed; the checkpoint stays marked, since the step file or the index was changed meanwhile: repair what it reports, and commit with `git commit -m \"feat(01-01): GREEN\"`.\n");
        step.Phase("REVIEW").ShouldContain("CHECKPOINT_PENDING");
    }

    [Test]
    public void A_conflict_in_the_index_is_there_again_after_a_commit_that_git_refused()
    {
        using Planned step = Planned.Fourteen.Passed(_untilGreen);
        string blob = step.Repo.Git("hash-object", "-w", SampleStep.Path).Output.Trim();
        step.Repo.Run("sh", ["-c", $"printf '100644 {blob} 1\t{SampleStep.Path}\n100644 {blob} 2\t{SampleStep.Path}\n' | git update-index --index-info"]).OrThrow();
        string index = step.Repo.Git("ls-files", "--stage").Output;
        Script.Write(step.Repo.At(".git/hooks/pre-commit"), "#!/bin/sh\nexit 1\n");

        Tool.Start(step.Repo, "checkpoint", "GREEN", SampleStep.Path, "--commit").ExitCode.ShouldBe(1);

        step.Repo.Git("ls-files", "--stage").Output.ShouldBe(index);
    }

    [Test]
    public void Where_nothing_can_be_committed_nothing_is_marked()
    {
        using Planned step = new Planned().Passed("PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN");
        string file = Path.Combine(step.Repo.Home, "01-01.json");
        File.Copy(step.File, file);

        Tool.Run(step.Repo.Home, "checkpoint", "GREEN", "01-01.json", "--commit").ShouldBe(new Finished(
            3, "", "phaseguard: \"01-01.json\" lies in no git repository, and nothing was written: leave --commit out.\n"));

        File.ReadAllText(file).ShouldBe(step.Text);
        Tool.Run(step.Repo.Home, "checkpoint", "GREEN", "01-01.json").ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_rollback_goes_back_to_the_checkpoint_before_and_leaves_git_to_you()
    {
        using Planned step = Planned.Fourteen.Passed(_untilGreen).After("checkpoint GREEN FILE");
        step.Repo.Git("add", ".");
        step.Repo.Git("commit", "--quiet", "-m", "feat(01-01): GREEN");
        string green = step.Text;
        step.Passed("REVIEW").After("checkpoint REVIEW FILE");
        step.Repo.Git("commit", "--quiet", "-am", "review(01-01): read it all");

        step.Run("checkpoint rollback FILE").ShouldBe(new Finished(0, "REVIEW is taken back: the step is at GREEN again. What was recorded since is in each \"history\".\nIn git, take review(01-01) back with: git reset HEAD~1 (your files stay as they are).\n", ""));

        step.Repo.Commits.ShouldBe(2);
        step.Phase("REVIEW").ShouldContain("\"status\": \"SKIPPED\", \"outcome\": null, \"history\": [{ \"status\": \"EXECUTED\", \"outcome\": \"PASS\",");
        step.Run("check --strict").ExitCode.ShouldBe(0);
        step.Repo.Git("add", ".");
        step.Run("check --staged").ExitCode.ShouldBe(0);
        step.Repo.Git("reset", "--quiet", "HEAD~1");
        step.Repo.Git("show", $"HEAD:{SampleStep.Path}").Output.ShouldBe(green);
        step.Passed("REVIEW").After("checkpoint REVIEW FILE");
        step.Repo.Git("add", ".");
        step.Run("check --staged --strict").ExitCode.ShouldBe(0);
    }

    [Test]
    public void Behind_the_first_checkpoint_the_step_is_to_be_executed_from_the_start()
    {
        using Planned step = Planned.Fourteen.Passed(_untilGreen).After("checkpoint GREEN FILE");

        step.Run("checkpoint rollback FILE").Output.ShouldBe("GREEN is taken back: the step is to be executed from the start. What was recorded is in each \"history\".\nNo commit of feat(01-01): GREEN was found: git has nothing to take back.\n");

        step.Phase("REVIEW").ShouldContain("\"NOT_EXECUTED\"");
        step.Passed(_untilGreen);
        step.Run("checkpoint GREEN FILE").ExitCode.ShouldBe(0);
        step.Run("check --strict").ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_rollback_takes_work_that_was_begun_since_back_too()
    {
        using Planned step = Planned.Fourteen.Passed(_untilGreen).After("checkpoint GREEN FILE").Passed("REVIEW").After("checkpoint REVIEW FILE").Passed("REFACTOR_L1").After("phase start FILE REFACTOR_L2");

        step.After("checkpoint rollback FILE");

        step.Run("check --strict").ExitCode.ShouldBe(0);
        step.Passed("REVIEW", "REFACTOR_L1");
        step.Run("check").Output.ShouldNotContain("PG05");
    }

    private static string Message(Planned step, string checkpoint)
        => step.Run($"checkpoint {checkpoint} FILE").OrThrow().Output.Split("git commit -m ")[1].Split('\n')[0];
}
