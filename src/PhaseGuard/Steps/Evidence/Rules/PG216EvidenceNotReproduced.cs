namespace PhaseGuard.Steps.Evidence.Rules;

internal sealed class PG216EvidenceNotReproduced() : Rule<RepeatedStep>(
    "PG216", "evidence-not-reproduced", Level.Error, "The command of a phase that passed was run again, and the phase does not pass.", RuleScope.Change)
{
    public override void Check(RepeatedStep document, FindingCollector findings)
    {
        foreach (RepeatedPhase repeated in document.Phases)
        {
            if (repeated.Flaw is { } flaw)
            {
                findings.Add(
                    this,
                    repeated.Phase.OutcomeValue.Place,
                    $"{repeated.Phase} is recorded as PASS, and its command was run again: {flaw}",
                    "Make the command pass from a clean checkout of the commit, and run the phase again with \"phase run\".",
                    repeated.Phase.ShownName);
            }
        }
    }
}
