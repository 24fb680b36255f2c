namespace PhaseGuard.Steps.Rules;

internal sealed class PG012MissingPhase() : LogRule(
    Code, "missing-phase", Level.Error, "The log lacks phases of its set.")
{
    public const string Code = "PG012";

    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        if (!step.Order.IsThere.Contains(false) || step.Phases.All(phase => !phase.Name.Exists))
        {
            return;
        }

        string[] missing = [.. set.Names.Where((_, index) => !step.Order.IsThere[index])];
        string names = Quote.Some(missing, limit: PhaseSet.Few);
        findings.Add(
            this,
            step.Log.Value.Place,
            $"the log lacks {missing.Length} of the {set.Names.Count} phases of {step.VersionName}: {names}",
            "Add an entry for each of them, in canonical order.");
    }
}
