namespace PhaseGuard.Steps.Rules;

internal sealed class PG014DuplicatePhase() : LogRule(
    Code, "duplicate-phase", Level.Error, "A phase stands in the log twice.")
{
    public const string Code = "PG014";

    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        foreach (Phase phase in step.Order.Duplicates)
        {
            findings.Add(
                this,
                phase.Name.Place,
                $"Phase {phase} stands in the log before",
                "Keep one entry; an earlier result belongs to its \"history\".",
                phase.ShownName);
        }
    }
}
