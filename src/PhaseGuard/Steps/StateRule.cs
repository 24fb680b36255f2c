namespace PhaseGuard.Steps;

/// <summary>A rule on the step's state, where that is one of the seven.</summary>
internal abstract class StateRule(string id, string name, Level level, string title)
    : StepRule(id, name, level, title)
{
    protected sealed override void CheckStep(StepFile step, FindingCollector findings)
    {
        if (step.KnownState != StepState.Unknown)
        {
            CheckState(step, step.KnownState, findings);
        }
    }

    protected abstract void CheckState(StepFile step, StepState state, FindingCollector findings);
}
