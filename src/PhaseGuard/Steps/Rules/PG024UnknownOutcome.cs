using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG024UnknownOutcome() : PhaseRule(
    "PG024", "unknown-outcome", Level.Error, "An executed phase has an outcome that is neither PASS nor FAIL.")
{
    private const string Cure = "Set \"outcome\" to PASS or FAIL; put words into \"outcome_details\".";

    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        JsonValue outcome = phase.OutcomeValue;
        if (phase.Status == PhaseStatus.Executed && outcome.IsString && phase.Outcome == Outcome.Unknown
            && !phase.LeavesToDeferral(outcome))
        {
            string? meant = Outcomes.Suggest(outcome.Text);
            Say(
                findings,
                phase,
                outcome,
                $"Phase {phase} has the unknown outcome {Quote.Of(outcome.Text)}",
                meant is null ? Cure : $"Did you mean \"{meant}\"? {Cure}");
        }
    }

    protected override Fix? FixFor(Phase phase)
    {
        if (Outcomes.Suggest(phase.OutcomeValue.Text) is not { } meant)
        {
            return null;
        }

        var edit = new JsonEdit(phase.Step.Tree);
        edit.Replace(phase.OutcomeValue, JsonContent.Of(meant));
        return Fix.Safe($"Write \"{meant}\".", edit);
    }
}
