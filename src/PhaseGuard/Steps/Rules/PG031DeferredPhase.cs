namespace PhaseGuard.Steps.Rules;

internal sealed class PG031DeferredPhase() : PhaseRule(
    Code, "deferred-phase", Level.Error, "A phase was put off with DEFERRED.")
{
    public const string Code = "PG031";

    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (phase.Deferral is { Exists: true } deferral)
        {
            Say(
                findings,
                phase,
                deferral,
                $"{phase} is deferred: {Quote.Of(deferral.Text)}",
                "Finish the phase, or record an approved skip: \"APPROVED_SKIP: who approved, and why\".");
        }
    }
}
