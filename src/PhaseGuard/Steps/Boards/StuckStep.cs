using System.Globalization;
using PhaseGuard.Boards;
using PhaseGuard.Steps.Execution;

namespace PhaseGuard.Steps.Boards;

/// <summary>Says why a step does not go on: it failed, it is blocked, it waits at a checkpoint, or nothing happened for a day.</summary>
internal static class StuckStep
{
    /// <returns>A sentence; <see langword="null"/> where the step goes on, or nobody has begun it.</returns>
    public static string? Why(StepFile step, DateTimeOffset now)
        => step.Unreadable is not null || step.KnownState == StepState.Done ? null
            : Failed(step) ?? Blocked(step) ?? FailedPhase(step) ?? Pending(step) ?? Old(step, now);

    private static string? Failed(StepFile step) => step.KnownState != StepState.Failed ? null
        : step.Result["failure_reason"u8] is { IsString: true, IsBlank: false } reason ? $"Failed: {BoardText.Of(reason)}"
        : "Failed; the file does not say why.";

    private static string? Blocked(StepFile step)
    {
        if (!step.MayWait || !step.Execution.Blocked.Exists)
        {
            return null;
        }

        string what = ExecutionGate.Describe(step);
        return $"{char.ToUpperInvariant(what[0])}{what[1..]}.";
    }

    /// <summary>A RED phase may fail: it is about that.</summary>
    private static string? FailedPhase(StepFile step)
        => step.Phases.Find(phase => phase is { Status: PhaseStatus.Executed, Outcome: Outcome.Fail, IsRed: false }) is { } failed ? $"{failed} failed." : null;

    private static string? Pending(StepFile step)
    {
        Phase[] pending = [.. step.Phases.Where(phase => phase.IsPending || phase.Deferral.Exists)];
        return pending is not [var first, ..] ? null
            : string.Create(CultureInfo.InvariantCulture, $"{first}{(pending.Length == 1 ? " is" : $" and {pending.Length - 1} more are")} left for later: {BoardText.Of(first.Deferral is { Exists: true } deferral ? deferral : first.BlockedBy)}");
    }

    private static string? Old(StepFile step, DateTimeOffset now)
        => step.Phases.Find(phase => phase.Status == PhaseStatus.InProgress) is { } phase ? Since(phase.ToString(), phase.Started.Instant?.ToTime(), now)
            : step.KnownState is StepState.InProgress or StepState.InReview ? Since(step.KnownState == StepState.InReview ? "The review" : "The step", LastSign(step), now)
            : null;

    private static string? Since(string what, DateTimeOffset? time, DateTimeOffset now) => Silence.Since(time, now, since => $"{what} is in progress since {since}");

    /// <summary>The latest time that the state or a phase tells.</summary>
    private static DateTimeOffset? LastSign(StepFile step)
        => Sequence.Range(0, StateTimes.Count).Select(index => StateTimes.Of(step, index))
            .Concat(step.Phases.SelectMany(phase => new[] { phase.Started, phase.Ended }))
            .Select(time => time.Instant?.ToTime()).Max();
}
