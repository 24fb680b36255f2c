namespace PhaseGuard.Steps.Rules;

internal sealed class PG021UnexecutedPhase() : LogRule(
    "PG021", "unexecuted-phase", Level.Error, "A phase was never executed.")
{
    protected override void CheckLog(StepFile step, PhaseSet set, Findings findings)
    {
        IEnumerable<Phase> unexecuted = step.Phases.Where(phase => phase.Status == PhaseStatus.NotExecuted);
        if (!step.IsPristine)
        {
            foreach (Phase phase in unexecuted.Where(phase => !step.MayStayOpen(phase)))
            {
                findings.Add(this, phase.StatusValue.Place, $"Phase {phase} not executed", Fix(phase), phase.ShownName);
            }
        }
        else if (!step.Policy.AllowsPlannedSteps && unexecuted.FirstOrDefault() is { } first)
        {
            findings.Add(
                this,
                first.StatusValue.Place,
                $"this step has not been started: no phase of {step.Phases.Count} was executed",
                "Execute the phases, or let planned steps in with \"plannedSteps\": \"allow\" in phaseguard.json.");
        }
    }

    private static string Fix(Phase phase) => phase.IsCommit
        ? "Record COMMIT as EXECUTED, or leave it open with \"commitPhase\": \"open\" in phaseguard.json."
        : "Execute the phase and record its outcome, or skip it for an accepted reason.";
}
