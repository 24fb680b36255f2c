using PhaseGuard.Json;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG093OddQueue() : StepRule(
    "PG093", "odd-queue", Level.Warning, "A step waits in the queue in a way in which no step can.")
{
    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        JsonValue queue = step.Execution.Queue;
        if (!queue.IsObject)
        {
            return;
        }

        JsonValue position = queue["position"u8];
        if (position.IsNumber && (JsonNumber.TryRead(position, out decimal place) ? place < 1 : JsonNumber.IsNegative(position)))
        {
            findings.Add(this, position.Place, $"position is {JsonNumber.Show(position)}, below 1", "Count from 1: the step of position 1 comes next.");
        }

        (TimeField queued, TimeField start) = (TimeField.Read(queue["queued_at"u8]), TimeField.Read(queue["estimated_start"u8]));
        if (start.Instant < queued.Instant)
        {
            findings.Add(this, start.Value.Place, $"estimated_start is {Quote.Of(start.Value.Text)}, before queued_at, which is {Quote.Of(queued.Value.Text)}", "Estimate when the step can begin; it cannot before it is queued.");
        }

        if (StateCommand.StateOf(step) is StepState.InProgress or StepState.InReview or StepState.Done or StepState.Failed)
        {
            findings.Add(this, queue.Place, $"the step waits in the queue, but the state is {Quote.Of(step.State.Text)}", "Take \"execution_queue\" out: only a step that is TODO, RETRY or REWORK waits.");
        }
    }
}
