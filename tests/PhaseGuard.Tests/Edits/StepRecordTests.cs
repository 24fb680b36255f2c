using System.Text;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Tests.Edits;

/// <summary>What a step file says can be read without knowing JSON.</summary>
public sealed class StepRecordTests
{
    [Test]
    public void A_step_tells_its_phases_its_state_and_what_it_waits_for()
    {
        EditedStep step = EditedStep.Begun().After(new StartPhase("PREPARE"), new CompletePhase("PREPARE", HasPassed: false), new StartPhase("PREPARE"))
            .After(new CompletePhase("PREPARE", HasPassed: true), new SkipPhase("RED_ACCEPTANCE", "NOT_APPLICABLE: no scenario"), new StartPhase("RED_UNIT"));
        step.Bytes = Encoding.UTF8.GetBytes(step.Text.Replace("\"dependencies\": []", "\"dependencies\": [\"00-01\"]", StringComparison.Ordinal));

        StepRecord record = Read(step.Bytes);

        (record.TaskId, record.ProjectId, record.Name, record.Version).ShouldBe(("01-01", "auth", "Log in", "4.0"));
        (record.State, record.Agent, record.ResumeAt, record.Checkpoint).ShouldBe((StepState.InProgress, "researcher", "RED_UNIT", null));
        record.Dependencies.ShouldBe(["00-01"]);
        record.PhaseNames.ShouldBe(["PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN", "COMMIT"]);
        record.Phases.Select(phase => phase.Name).ShouldBe(record.PhaseNames);
        record.Phases[0].ShouldSatisfyAllConditions(
            phase => phase.Status.ShouldBe(PhaseStatus.Executed),
            phase => phase.Outcome.ShouldBe(Outcome.Pass),
            phase => phase.StartedAt.ShouldBe(Examples.Options.Time!.Value.AddMilliseconds(4)),
            phase => phase.EndedAt.ShouldBe(Examples.Options.Time!.Value.AddMilliseconds(5)),
            phase => phase.DurationMinutes.ShouldBe(0),
            phase => phase.IsFinished.ShouldBeTrue(),
            phase => phase.EarlierRuns.ShouldBe(3));
        (record.Phases[1].Status, record.Phases[1].Reason).ShouldBe((PhaseStatus.Skipped, "NOT_APPLICABLE: no scenario"));
        (record.Phases[2].Status, record.Phases[2].EndedAt, record.Phases[2].IsFinished).ShouldBe((PhaseStatus.InProgress, null, false));
    }

    [Test]
    public void A_step_that_failed_tells_why_and_what_could_help()
    {
        StepRecord record = Read(EditedStep.Begun().After(new FailStep("no prices") { Suggestions = ["ask them"] }).Bytes);

        (record.State, record.FailureReason).ShouldBe((StepState.Failed, "no prices"));
        record.RecoverySuggestions.ShouldBe(["ask them"]);
    }

    [Test]
    public void A_step_at_a_checkpoint_tells_which_phases_are_pending()
    {
        StepRecord record = Read(EditedStep.Begun().Passed("PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN").After(new MarkCheckpoint("GREEN")).Bytes);

        record.Checkpoint.ShouldBe("GREEN");
        record.Phases.Where(phase => phase.IsPending).ShouldHaveSingleItem().Name.ShouldBe("COMMIT");
    }

    [Test]
    public void What_a_file_does_not_say_is_absent()
    {
        StepRecord record = Read("""{ "task_id": 1, "schema_version": "9.9", "state": [], "reviews": [{ "critiques": [{ "severity": "HIGH", "issue": "no limit" }] }] }"""u8.ToArray());

        (record.TaskId, record.State, record.ResumeAt, record.Version).ShouldBe((null, null, null, "9.9"));
        record.PhaseNames.ShouldBeEmpty();
        record.OpenCritiques.ShouldBe(["no limit"]);
        Read("{"u8.ToArray()).Phases.ShouldBeEmpty();
    }

    [TestCase("9999-12-31T23:59:60Z")]
    [TestCase("0001-01-01T00:00:00+01:00")]
    [TestCase("yesterday")]
    public void A_time_that_dotnet_has_no_name_for_is_absent(string time)
        => Read(Encoding.UTF8.GetBytes($$"""{ "tdd_cycle": { "phase_execution_log": [{ "phase_name": "PREPARE", "started_at": "{{time}}" }] } }""")).Phases[0].StartedAt.ShouldBeNull();

    private static StepRecord Read(byte[] text)
    {
        using StepDocument document = StepDocument.Read(Examples.Path, text, Examples.Options);
        return StepRecord.Of(document);
    }
}
