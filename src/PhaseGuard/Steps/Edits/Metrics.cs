using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Steps.Execution;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>What <c>execution_metrics</c> counts.</summary>
internal static class Metrics
{
    /// <summary>One time more: than is counted, or than the history of the state tells where that is more.</summary>
    public static decimal OneMore(StepFile step, string key, StepState state) => Math.Max(Count(step, key), StateCount.Of(step, state)) + 1;

    private static decimal Count(StepFile step, string key)
        => JsonNumber.TryRead(step.Root["execution_metrics"u8][Encoding.UTF8.GetBytes(key)], out decimal count) ? count : 0;

    /// <summary>The hours that were worked at the step, those since it was begun last among them.</summary>
    public static decimal Hours(StepEdit edit)
    {
        decimal before = Count(edit.Step, "total_execution_time");
        return edit.Step.KnownState == StepState.InProgress && TimeField.Read(edit.Step.StateObject["started_at"u8]).Instant is { } started
            ? before + Math.Max(0, Timestamp.Of(edit.Now).SecondsSince(started) / 3600)
            : before;
    }
}
