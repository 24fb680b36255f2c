using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG016PhaseIndex() : PhaseRule(
    "PG016", "phase-index", Level.Warning, "A phase has another index than its place in the set.")
{
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        JsonValue index = phase.IndexValue;
        if (phase.Index >= 0 && index.IsNumber && !JsonNumber.Is(index, phase.Index))
        {
            Say(
                findings,
                phase,
                index,
                $"Phase {phase} has the index {JsonNumber.Show(index)}, and is {phase.Index} counted from 0",
                $"Set \"phase_index\" to {phase.Index}, or leave it out.");
        }
    }

    protected override Fix? FixFor(Phase phase)
    {
        var edit = new JsonEdit(phase.Step.Tree);
        edit.Replace(phase.IndexValue, JsonContent.Of((decimal)phase.Index));
        return Fix.Safe($"Write {phase.Index}.", edit);
    }
}
