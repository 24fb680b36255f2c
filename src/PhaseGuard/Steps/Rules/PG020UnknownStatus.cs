using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG020UnknownStatus() : LogRule(
    "PG020", "unknown-status", Level.Error, "A phase has no status, or one that does not exist.")
{
    private const string Cure = $"Set \"status\" to {PhaseStatuses.Words}.";

    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        if (step.Phases.Count > 0 && step.Phases.All(phase => !phase.StatusValue.Exists))
        {
            findings.Add(this, step.Log.Value.Place, "no phase of the log has a status", Cure);
            return;
        }

        foreach (Phase phase in step.Phases)
        {
            JsonValue status = phase.StatusValue;
            if (!status.Exists)
            {
                findings.Add(this, phase.Entry.Place, $"Phase {phase} has no status", Cure, phase.ShownName);
            }
            else if (status.IsString && phase.Status == PhaseStatus.Unknown && !phase.LeavesToDeferral(status))
            {
                string? meant = PhaseStatuses.Suggest(status.Text);
                findings.Add(
                    this,
                    status.Place,
                    $"Phase {phase} has the unknown status {Quote.Of(status.Text)}",
                    meant is null ? Cure : $"Did you mean \"{meant}\"? {Cure}",
                    phase.ShownName);
            }
        }
    }

    public override Fix? FixFor(StepFile document, SourcePosition at)
    {
        if (document.PhaseAt(at) is not { StatusValue.IsString: true } phase || PhaseStatuses.Suggest(phase.StatusValue.Text) is not { } meant)
        {
            return null;
        }

        var edit = new JsonEdit(document.Tree);
        edit.Replace(phase.StatusValue, JsonContent.Of(meant));
        if (Outcomes.Suggest(phase.StatusValue.Text) is not { } outcome)
        {
            return Fix.Safe($"Write \"{meant}\".", edit);
        }

        if (!phase.OutcomeValue.Exists)
        {
            edit.Set(phase.Entry, "outcome", JsonContent.Of(outcome));
        }

        return Fix.Unsafe($"Write \"{meant}\" with the outcome {outcome}.", edit);
    }
}
