namespace PhaseGuard.Steps.Rules;

internal sealed class PG021UnexecutedPhase() : LogRule(
    "PG021", "unexecuted-phase", Level.Error, "A phase was never executed.")
{
    internal override bool RestsOnProgress => true;

    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        if (!step.IsPristine)
        {
            CheckEach(step, findings);
        }
        else if (!step.Policy.AllowsPlannedSteps && step.Phases.Find(IsUnexecuted) is { } first)
        {
            findings.Add(
                this,
                first.StatusValue.Place,
                $"this step has not been started: no phase of {step.Phases.Count} was executed",
                "Say who begins with it by `step start`, then execute its phases, and record each.");
        }
    }

    private void CheckEach(StepFile step, FindingCollector findings)
    {
        string? cure = null;
        foreach (Phase phase in step.Phases)
        {
            if (IsUnexecuted(phase) && !step.MayStayOpen(phase))
            {
                findings.Add(this, phase.StatusValue.Place, $"Phase {phase} not executed", cure ??= Cure(step), phase.ShownName);
            }
        }
    }

    private static bool IsUnexecuted(Phase phase) => phase.Status == PhaseStatus.NotExecuted;

    private static string Cure(StepFile step) => step.ReachedCheckpoint is { } checkpoint
        ? $"Execute it and record its outcome, or commit what is finished: `checkpoint {checkpoint.Name}` leaves the rest for later."
        : "Execute the phase and record its outcome, or skip it for an accepted reason.";
}
