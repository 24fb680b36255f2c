using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG030SkipWithoutReason() : PhaseRule(
    "PG030", "skip-without-reason", Level.Error, "A phase was skipped, and nobody says why.")
{
    private static readonly string[] _misplaced =
        ["skip_reason", "skipped_reason", "skipped_because", "reason", "reason_for_skip", "blocked_reason", "blocked_because", "blockedBy", "why"];

    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (phase.Status == PhaseStatus.Skipped && phase.BlockedBy.IsBlank)
        {
            Say(
                findings,
                phase,
                phase.Entry,
                $"Phase {phase} is SKIPPED without a reason",
                MisplacedReason(phase) is { } key
                    ? $"Rename {Quote.Of(key)} to \"blocked_by\", and begin its text with the kind of reason, such as NOT_APPLICABLE:."
                    : "Add \"blocked_by\", such as \"NOT_APPLICABLE: why the phase makes no sense here\".");
        }
    }

    /// <summary>The key under which somebody wrote the reason down.</summary>
    private static string? MisplacedReason(Phase phase)
    {
        foreach (JsonValue member in phase.Entry.Children)
        {
            if (member.IsString && !member.IsBlank && _misplaced.Contains(member.Key))
            {
                return member.Key;
            }
        }

        return null;
    }
}
