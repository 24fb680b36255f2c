using System.Buffers.Text;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG016PhaseIndex() : PhaseRule(
    "PG016", "phase-index", Level.Warning, "A phase has another index than its place in the set.")
{
    protected override void CheckPhase(Phase phase, Findings findings)
    {
        Json.JsonValue index = phase.Entry["phase_index"u8];
        if (phase.Index >= 0 && index.IsNumber
            && !(Utf8Parser.TryParse(index.Raw, out double number, out int _) && number == phase.Index))
        {
            Say(
                findings,
                phase,
                index,
                $"Phase {phase} has the index {Quote.Of(index.Text)[1..^1]}, and is {phase.Index} counted from 0",
                $"Set \"phase_index\" to {phase.Index}, or leave it out.");
        }
    }
}
