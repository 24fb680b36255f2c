using PhaseGuard.Steps.Folders;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG214EvidenceDisagrees() : PhaseRule(
    "PG214", "evidence-disagrees", Level.Error, "The evidence of a phase shows something else than the phase says."), IGroupRule<StepFolder>
{
    public static PG214EvidenceDisagrees Instance { get; } = new();

    Rule IGroupRule<StepFolder>.Rule => this;

    /// <summary>The outcome is what the run shows: a PASS is checked, and a FAIL stops by itself.</summary>
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (phase.HasPassed && phase.Evidence.WhyFailed(phase.IsRed, phase.Tests) is { } why)
        {
            Say(findings, phase, phase.OutcomeValue, $"{phase} is recorded as PASS, but its evidence says: {why}", "Run the phase again with \"phase run\"; the outcome is what the run shows.");
        }
    }

    void IGroupRule<StepFolder>.Check(StepFolder document, GroupFindingCollector findings)
    {
        foreach (FoundLog found in document.Logs)
        {
            if (found is { Sha256: { } sha256, Log.Digest: { } told } && !sha256.Equals(told, StringComparison.OrdinalIgnoreCase))
            {
                findings.Add(
                    this,
                    found.Step,
                    found.Log.DigestAt,
                    $"the log_sha256 of {found.Log.Phase} is not that of {Quote.Of(found.Log.Path)}",
                    "Bring the log back as the run wrote it; where it is lost, run the phase again.",
                    restsOn: [sha256]);
            }
        }
    }
}
