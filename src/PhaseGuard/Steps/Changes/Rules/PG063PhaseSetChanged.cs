namespace PhaseGuard.Steps.Changes.Rules;

internal sealed class PG063PhaseSetChanged() : TakenBackRule(
    "PG063", "phase-set-changed", "A step that was begun needs fewer phases than before.")
{
    protected override void Check(StepChange change, StepFile before, StepFile after, FindingCollector findings)
    {
        if (before.Set is { } old && after.Set is { } set && set.Names.Count < old.Names.Count && !before.IsPristine)
        {
            Say(
                change,
                findings,
                after.Version.Place,
                $"the step was begun with {old.Names.Count} phases, and now needs {set.Names.Count}",
                $"Declare {before.VersionName} again, in which the step was begun, and finish it there.");
        }
    }
}
