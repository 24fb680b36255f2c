namespace PhaseGuard.Steps.Changes.Rules;

internal sealed class PG061PhaseWentBack() : TakenBackRule(
    "PG061", "phase-went-back", "A phase that was executed is not executed any more.")
{
    protected override void Check(StepChange change, StepFile before, StepFile after, FindingCollector findings)
    {
        foreach (PhaseChange phase in change.Phases)
        {
            if (!WentBack(phase, after.Set!) || change.IsReset)
            {
                continue;
            }

            Say(
                change,
                findings,
                phase.After?.StatusValue.Place ?? after.Log.Value.Place,
                phase.After is null
                    ? $"Phase {phase.Before} was EXECUTED, and is gone"
                    : $"Phase {phase.Before} was EXECUTED, and now is {phase.After.StatusValue.Text}",
                "Bring the result back. Whoever executes the phase again appends the run before to its \"history\" first, such as { \"outcome\": \"PASS\" }.",
                phase.Before);
        }
    }

    /// <summary>A phase that the later set does not have is PG063's to tell.</summary>
    private static bool WentBack(PhaseChange phase, PhaseSet set)
        => phase.Before.Status == PhaseStatus.Executed
            && (phase.After is null
                ? set.IndexOf(phase.Before.Name) >= 0
                : phase.After.Status is PhaseStatus.NotExecuted or PhaseStatus.InProgress or PhaseStatus.Skipped)
            && !phase.KeepsEarlierOutcome;
}
