namespace PhaseGuard.Steps.Rules;

internal sealed class PG021UnexecutedPhase() : LogRule(
    "PG021", "unexecuted-phase", Level.Error, "A phase was never executed.")
{
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
                "Execute the phases, or let planned steps in with \"plannedSteps\": \"allow\" in phaseguard.json.");
        }
    }

    private void CheckEach(StepFile step, FindingCollector findings)
    {
        foreach (Phase phase in step.Phases)
        {
            if (IsUnexecuted(phase) && !step.MayStayOpen(phase))
            {
                findings.Add(this, phase.StatusValue.Place, $"Phase {phase} not executed", Fix(phase), phase.ShownName);
            }
        }
    }

    private static bool IsUnexecuted(Phase phase) => phase.Status == PhaseStatus.NotExecuted;

    private static string Fix(Phase phase) => phase.IsCommit
        ? "Record COMMIT as EXECUTED, or leave it open with \"commitPhase\": \"open\" in phaseguard.json."
        : "Execute the phase and record its outcome, or skip it for an accepted reason.";
}
