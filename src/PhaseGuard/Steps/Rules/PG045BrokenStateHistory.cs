using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG045BrokenStateHistory() : StepRule(
    "PG045", "broken-state-history", Level.Error, "The history of the state is not one that can have happened.")
{
    private const string UseKnownStatus = $"Set its \"status\" to {StepStates.Words}.";

    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        JsonValue history = step.StateHistory.If(JsonKind.Array);
        JsonValue before = default;
        int left = history.Children.Count;
        foreach (JsonValue entry in history.Children)
        {
            bool isLast = --left == 0;
            if ((Flaw(before, entry) ?? (isLast ? WrongEnd(entry, step) : null)) is { } flaw)
            {
                findings.Add(this, entry.Place, flaw.Message, flaw.Cure);
            }

            before = entry;
        }
    }

    private static (string Message, string Cure)? Flaw(JsonValue before, JsonValue entry)
    {
        JsonValue status = entry["status"u8];
        (StepState from, StepState to) = (StepStates.Read(before["status"u8]), StepStates.Read(status));
        return !entry.IsObject ? null
            : !status.Exists ? ("an entry of state_history has no status", UseKnownStatus)
            : status.IsString && to == StepState.Unknown ? UnknownStatus(status.Text)
            : from == StepState.Unknown || to == StepState.Unknown || StateMachine.Allows(from, to, entry["reason"u8]) ? null
            : ($"state_history goes from {Quote.Of(before["status"u8].Text)} to {Quote.Of(status.Text)}{(StateMachine.IsReset(from, to) ? " without a reason" : "")}",
                StateMachine.Explain(from, to));
    }

    private static (string Message, string Cure) UnknownStatus(string found)
        => ($"an entry of state_history has the unknown status {Quote.Of(found)}",
            StepStates.Suggest(found) is { } meant ? $"Did you mean \"{meant}\"? {UseKnownStatus}" : UseKnownStatus);

    private static (string Message, string Cure)? WrongEnd(JsonValue last, StepFile step)
        => StepStates.Read(last["status"u8]) is var end && (end == StepState.Unknown || step.KnownState == StepState.Unknown || end == step.KnownState)
            ? null
            : ($"state_history ends with {Quote.Of(last["status"u8].Text)}, but the state is {Quote.Of(step.State.Text)}",
                "Append an entry to state_history whenever the state changes.");
}
