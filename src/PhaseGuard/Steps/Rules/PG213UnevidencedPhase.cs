using PhaseGuard.Steps.Evidence;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG213UnevidencedPhase() : PhaseRule(
    "PG213", "unevidenced-phase", Level.Warning, "A phase that needs evidence was executed, and the guard did not see its run.")
{
    internal override Level GravestLevel => Level.Error;

    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        EvidencePolicy policy = phase.Step.Policy.Evidence;
        if (phase.Status != PhaseStatus.Executed || !policy.Wants(phase.MeantName))
        {
            return;
        }

        RecordedEvidence evidence = phase.Evidence;
        if (evidence.Arguments is not { } command || !evidence.ExitCode.IsNumber)
        {
            string lack = !evidence.Value.Exists ? "has no \"evidence\" of a run" : "has \"evidence\" without the command and its exit code";
            findings.Add(this, phase.StatusValue.Place, $"{phase} is EXECUTED, and {lack}", "Run the command of the phase with \"phase run\", which records what it sees.", phase.ShownName, policy.Level);
        }
        else if (!policy.Allows(command))
        {
            findings.Add(
                this,
                evidence.Command.Place,
                $"the command of {phase} begins with {Quote.Of(command[0])}, and is none of those that the policy takes for evidence",
                $"Run one of these with \"phase run\": {string.Join(", ", policy.Commands.Select(Quote.Of))}.",
                phase.ShownName,
                policy.Level);
        }
    }
}
