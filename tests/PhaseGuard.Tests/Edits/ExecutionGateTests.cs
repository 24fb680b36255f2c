using System.Text;
using PhaseGuard.Steps.Edits;
using PhaseGuard.Steps.Execution;

namespace PhaseGuard.Tests.Edits;

/// <summary>A program asks whether a step can be executed, and what an agent must know of it.</summary>
public sealed class ExecutionGateTests
{
    [Test]
    public void A_step_that_nothing_stands_against_opens_the_gate() => Judge(EditedStep.Planned()).ShouldBeNull();

    [Test]
    public void A_step_waits_for_the_steps_that_it_depends_on()
    {
        EditedStep step = EditedStep.Planned();
        step.Bytes = Encoding.UTF8.GetBytes(step.Text.Replace("\"dependencies\": []", "\"dependencies\": [\"01-02\"]", StringComparison.Ordinal));
        using StepDocument other = StepDocument.Read("docs/feature/auth/steps/01-02.json", """{ "task_id": "01-02", "state": { "status": "DONE" } }"""u8.ToArray());

        ExecutionBlock block = Judge(step)!;

        block.Reason.ShouldBe("dependency_not_met");
        block.BlockingTasks.ShouldBe(["01-02"]);
        Judge(step, other.Outline).ShouldBeNull();
    }

    [Test]
    public void A_step_that_is_done_has_the_reset_as_its_way()
    {
        ExecutionBlock block = Judge(EditedStep.Begun(kind: "research").Passed("PREPARE", "COMMIT").After(new FinishStep()))!;

        block.Reason.ShouldBe("wrong_state");
        block.Refusal.Ways.ShouldBe([new NextAction(NextActionKind.ResetStep)]);
    }

    [Test]
    public void A_form_that_is_wrong_is_told_by_its_findings()
    {
        EditedStep step = EditedStep.Planned();
        step.Bytes = Encoding.UTF8.GetBytes(step.Text.Replace("\"RED_UNIT\"", "\"RED (Unit)\"", StringComparison.Ordinal));

        ExecutionBlock block = Judge(step)!;

        block.Reason.ShouldBe("invalid_step");
        block.Findings.ShouldHaveSingleItem().Rule.Name.ShouldBe("unknown-phase");
    }

    private static ExecutionBlock? Judge(EditedStep step, params StepOutline[] others)
    {
        using StepDocument document = StepDocument.Read(Examples.Path, step.Bytes, step.Options);
        return ExecutionGate.Judge(document, [document.Outline, .. others]);
    }
}
