using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG014DuplicatePhase() : LogRule(
    Code, "duplicate-phase", Level.Error, "A phase stands in the log twice.")
{
    public const string Code = "PG014";

    /// <summary>How many entries a log may have that are compared with one another.</summary>
    private const int Most = 1000;

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

    public override Fix? FixFor(StepFile document, SourcePosition at)
    {
        if (document.Phases.Count > Most || document.PhaseAt(at) is not { } phase
            || !document.Phases.Exists(other => other.Position < phase.Position && other.Index == phase.Index && JsonEquality.AreEqual(other.Entry, phase.Entry)))
        {
            return null;
        }

        var edit = new JsonEdit(document.Tree);
        edit.Remove(phase.Entry);
        return Fix.Safe("Remove this entry, which is equal to an earlier one.", edit);
    }
}
