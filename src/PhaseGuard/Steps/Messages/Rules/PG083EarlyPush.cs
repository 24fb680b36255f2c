namespace PhaseGuard.Steps.Messages.Rules;

internal sealed class PG083EarlyPush() : GroupRule<PushedSteps>(
    "PG083", "early-push", Level.Error, "A step is pushed before its last checkpoint.", RuleScope.Push)
{
    public override void Check(PushedSteps document, GroupFindingCollector findings)
    {
        foreach (StepOutline step in document.Steps)
        {
            string[] pending = [.. step.Pending.Where(name => name != "COMMIT").Distinct()];
            if (pending.Length > 0)
            {
                findings.Add(
                    this,
                    step,
                    step.PendingLocation,
                    $"the step is pushed while {Quote.Some(pending)} {(pending.Length == 1 ? "is" : "are")} pending",
                    "Push when all phases but COMMIT are finished.");
            }
        }
    }
}
