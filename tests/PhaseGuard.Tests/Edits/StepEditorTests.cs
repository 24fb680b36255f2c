using System.Text;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Tests.Edits;

/// <summary>A program keeps the record by the library alone: text in, text out, or why not.</summary>
public sealed class StepEditorTests
{
    [Test]
    public void A_program_completes_a_phase_and_is_told_what_comes_next()
    {
        EditedStep step = EditedStep.Begun().After(new StartPhase("PREPARE"));

        EditResult result = step.Try(new CompletePhase("PREPARE", HasPassed: true) { Tests = new TestCounts(2, 1, 1, 0), Modified = ["login.feature"] });

        result.Succeeded.ShouldBeTrue();
        result.Recorded.ShouldBe(["PREPARE is EXECUTED: PASS, at 2026-06-01T00:00:00.003Z."]);
        result.Progress.ShouldBe(new StepProgress("RED_ACCEPTANCE comes next.", new NextAction(NextActionKind.StartPhase, "RED_ACCEPTANCE")));
        result.CommitMessage.ShouldBeNull();
        StepValidator.Validate(Examples.Path, step.Bytes, step.Options).ResumeAt.ShouldBe("RED_ACCEPTANCE");
    }

    [Test]
    public void What_is_not_edited_stays_byte_for_byte()
    {
        EditedStep step = EditedStep.Begun();
        step.Bytes = Encoding.UTF8.GetBytes("\uFEFF" + step.Text.Replace("\n", "\r\n", StringComparison.Ordinal).Replace("\"Log in\"", "\"L\\u006fg  in\"", StringComparison.Ordinal));
        string before = step.Text;

        step.After(new SkipPhase("PREPARE", "NOT_APPLICABLE: nothing to prepare"));

        string entry = before[before.IndexOf("\"PREPARE\"", StringComparison.Ordinal)..before.IndexOf("\"RED_ACCEPTANCE\"", StringComparison.Ordinal)];
        string edited = entry.Replace("\"NOT_EXECUTED\"", "\"SKIPPED\"", StringComparison.Ordinal)
            .Replace("\"blocked_by\": null", "\"blocked_by\": \"NOT_APPLICABLE: nothing to prepare\"", StringComparison.Ordinal);
        step.Text.ShouldBe(before.Replace(entry, edited, StringComparison.Ordinal));
    }

    [Test]
    public void A_refusal_says_what_is_wrong_and_has_the_command_that_leads_on_as_data()
    {
        EditResult result = EditedStep.Begun().Passed("PREPARE").Try(new StartPhase("GREEN"));

        result.Succeeded.ShouldBeFalse();
        result.Text.ShouldBeNull();
        result.Flaws.ShouldBeNull();
        result.Refusal!.Reason.ShouldBe(RefusalReason.WrongOrder);
        result.Refusal.Ways.ShouldBe([new NextAction(NextActionKind.StartPhase, "RED_ACCEPTANCE"), new NextAction(NextActionKind.SkipPhase, "RED_ACCEPTANCE")]);
        result.Refusal.ToString().ShouldBe("RED_ACCEPTANCE comes before GREEN and is not finished: begin it with \"start RED_ACCEPTANCE\", or skip it with \"skip RED_ACCEPTANCE\".");
        result.Refusal.Sentence(action => $"[{action.Kind} {string.Join('+', action.Inputs)}]", input => $"{input}")
            .ShouldBe("RED_ACCEPTANCE comes before GREEN and is not finished: begin it with [StartPhase ], or skip it with [SkipPhase Reason].");
    }

    [Test]
    public void Several_commands_that_lead_on_are_all_named()
    {
        Refusal refusal = EditedStep.Begun().Try(new RetryStep()).Refusal!;

        refusal.Reason.ShouldBe(RefusalReason.WrongState);
        refusal.Ways.Select(way => way.Kind).ShouldBe([NextActionKind.FinishStep, NextActionKind.FailStep, NextActionKind.ReviewStep]);
        refusal.ToString().ShouldBe("the step is IN_PROGRESS, and cannot become RETRY: what it can do is \"finish the step\" or \"fail the step\" or \"request a review\".");
    }

    [Test]
    public void What_is_said_with_a_command_is_named_in_the_words_of_whoever_shows_it()
    {
        Refusal refusal = EditedStep.Planned().Try(new StartStep(" \u200b@")).Refusal!;

        refusal.Reason.ShouldBe(RefusalReason.InvalidInput);
        refusal.ToString().ShouldBe("the agent is blank: say who begins.");
        refusal.Sentence(action => "", input => $"<{input}>").ShouldBe("<Agent> is blank: say who begins.");
    }

    [Test]
    public void What_the_file_would_be_wrong_in_is_told_and_there_is_no_text()
    {
        EditedStep step = EditedStep.Begun();
        byte[] before = step.Bytes;

        EditResult result = step.Try(new SkipPhase("PREPARE", "DEFERRED: later"));

        result.Text.ShouldBeNull();
        result.Refusal.ShouldBeNull();
        result.IsUnreadable.ShouldBeFalse();
        result.Flaws!.Findings.ShouldHaveSingleItem().Rule.Name.ShouldBe("deferred-phase");
        step.Bytes.ShouldBe(before);
    }

    [TestCase("{ \"task_id\": }")]
    [TestCase("[]")]
    [TestCase("")]
    public void A_file_that_is_no_step_file_is_told_of_by_its_findings(string text)
    {
        EditResult result = StepEditor.Edit(Examples.Path, Encoding.UTF8.GetBytes(text), new RollBack(), Examples.Options);

        result.IsUnreadable.ShouldBeTrue();
        result.Text.ShouldBeNull();
        result.Flaws!.IsBlocked.ShouldBeTrue();
    }

    [Test]
    public void A_checkpoint_has_the_message_of_its_commit()
    {
        EditedStep step = EditedStep.Begun().Passed("PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN");

        step.Try(new MarkCheckpoint("GREEN")).CommitMessage.ShouldBe("feat(01-01): GREEN");
        step.Try(new RollBack()).CommitMessage.ShouldBe("feat(01-01): GREEN");
        MarkCheckpoint.MessageFor("REFACTOR", "02-01").ShouldBe("refactor(02-01)");
        Should.Throw<ArgumentException>(() => MarkCheckpoint.MessageFor("SHIP", "02-01"));
    }

    [Test]
    public void A_step_is_planned_begun_executed_and_done_without_a_finding()
    {
        EditedStep step = EditedStep.Begun(kind: "research").Passed("PREPARE", "COMMIT").After(new FinishStep { Notes = "cheap" });

        StepValidator.Validate(Examples.Path, step.Bytes, step.Options).Findings.ShouldBeEmpty();
        StepEditor.Edit(Examples.Path, step.Bytes, new ResetStep("prices changed"), step.Options).Progress!.Next.ShouldBe(new NextAction(NextActionKind.StartStep));
    }

    [TestCase(" ", "auth", "x", "atdd", "4.0", "the task id, the project id or the name is blank: give the step all three.")]
    [TestCase("\u200b\u3164", "auth", "x", "atdd", "4.0", "the task id, the project id or the name is blank: give the step all three.")]
    [TestCase("01-01", "auth", "x", "novel", "4.0", "there is no kind \"novel\": the kinds are atdd, research, infrastructure.")]
    [TestCase("01-01", "auth", "x", "atdd", "7.0", "the phases of version \"7.0\" are not known: the version takes 1.0, 2.0, 3.0 or 4.0.")]
    public void A_plan_that_makes_no_step_is_refused(string taskId, string projectId, string name, string kind, string version, string sentence)
    {
        EditResult result = StepEditor.Plan(Examples.Path, new NewStep(taskId, projectId, name) { Kind = kind, Version = version }, Examples.Options);

        result.Text.ShouldBeNull();
        result.Refusal!.Reason.ShouldBe(RefusalReason.InvalidInput);
        result.Refusal.ToString().ShouldBe(sentence);
    }

    [Test]
    public void A_plan_that_does_not_fit_its_file_is_told_by_its_findings()
        => StepEditor.Plan(Examples.Path, new NewStep("02-02", "auth", "x"), Examples.Options).Flaws!.Findings.ShouldHaveSingleItem().Rule.Name.ShouldBe("task-id-mismatch");

    [Test]
    public void An_edit_needs_the_time_since_it_reads_no_clock()
    {
        Should.Throw<ArgumentException>(() => StepEditor.Edit(Examples.Path, "{}"u8.ToArray(), new RollBack(), ValidationOptions.Default)).ParamName.ShouldBe("options");
        Should.Throw<ArgumentException>(() => StepEditor.Plan(Examples.Path, new NewStep("01-01", "auth", "x"), ValidationOptions.Default)).ParamName.ShouldBe("options");
    }

    [Test]
    public void The_library_speaks_no_command_line()
    {
        foreach (string room in (string[])["Edits", "Execution"])
        {
            foreach (string file in Directory.GetFiles(ProjectFolder.At("src", "PhaseGuard", "Steps", room), "*.cs"))
            {
                string source = File.ReadAllText(file);
                source.ShouldNotContain("dotnet ", Case.Sensitive, file);
                source.ShouldNotMatch("--[a-z]", file);
            }
        }
    }
}
