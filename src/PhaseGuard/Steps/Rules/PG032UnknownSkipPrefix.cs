using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG032UnknownSkipPrefix() : PhaseRule(
    "PG032", "unknown-skip-prefix", Level.Error, "A phase was skipped for a reason that is not accepted.")
{
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (phase.Status != PhaseStatus.Skipped || !phase.BlockedBy.IsString || phase.Reason.IsBlank
            || phase.LeavesReasonToDeferral || phase.HasAcceptedPrefix)
        {
            return;
        }

        string reason = Quote.Of(phase.BlockedBy.Text);
        (string message, string cure) = phase switch
        {
            { Reason.Prefix: SkipPrefix.CheckpointPending } => (
                $"Phase {phase} is pending, and the policy turned checkpoints off: {reason}",
                "Finish the phase, and commit the step when all its phases are finished."),
            { IsCommit: true } => (
                $"COMMIT cannot be skipped: {reason}",
                phase.Step.Policy.AcceptsCheckpoints ? "Execute COMMIT, or leave it pending at a checkpoint: \"CHECKPOINT_PENDING\"." : "Execute COMMIT."),
            _ => ($"Phase {phase} is skipped for an unknown reason: {reason}", Cure(phase)),
        };
        Say(findings, phase, phase.BlockedBy, message, cure);
    }

    private static string Cure(Phase phase)
    {
        string words = SkipPrefixes.Demand(phase.Step.Policy.AcceptsCheckpoints);
        return SkipPrefixes.Suggest(phase.BlockedBy) is { } meant ? $"Did you mean \"{meant}: ...\"? {words}" : words;
    }

    protected override Fix? FixFor(Phase phase)
    {
        JsonValue reason = phase.BlockedBy;
        if (SkipPrefixes.Suggest(reason) is not { } prefix || !Accepts(phase, prefix))
        {
            return null;
        }

        string text = Blank.Trim(Blank.Trim(reason.Text)[prefix.Length..].TrimStart(' ', ':', '-', '\u2013', '\u2014'));
        if (text.Length == 0 && !SkipPrefixes.StandsAlone(phase, prefix))
        {
            return null;
        }

        var edit = new JsonEdit(phase.Step.Tree);
        edit.Replace(reason, JsonContent.Of(text.Length == 0 ? prefix : $"{prefix}: {text}"));
        return Fix.Safe($"Write \"{prefix}{(text.Length == 0 ? "" : ": ...")}\".", edit);
    }

    private static bool Accepts(Phase phase, string prefix)
        => prefix == SkipPrefixes.CheckpointPending ? phase.Step.Policy.AcceptsCheckpoints : !phase.IsCommit;
}
