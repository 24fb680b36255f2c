using PhaseGuard.Json;

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
}
