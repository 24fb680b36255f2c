using PhaseGuard.Text;

namespace PhaseGuard.Steps.Changes.Rules;

internal sealed class PG064StepRemoved() : Rule<StepChange>(
    "PG064", "step-removed", Level.Warning, "A step that was begun and not done is not there any more.", RuleScope.Change)
{
    public override void Check(StepChange document, FindingCollector findings)
    {
        if (document is { After: null, Before: { Root.IsObject: true, IsPristine: false } before } && before.KnownState != StepState.Done)
        {
            findings.Add(
                this,
                SourcePosition.Start,
                before.State.IsString ? $"a step in the state {Quote.Of(before.State.Text)} was removed" : "a step that was begun was removed",
                "Bring the file back with `git restore --staged --worktree`, and keep it until its state is DONE.");
        }
    }
}
