using System.Globalization;
using PhaseGuard.Json;
using PhaseGuard.Steps.Rules;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step waits for an agent. One that waits already keeps the time since when, and gets another position.</summary>
/// <param name="Position">Its position: 1 comes next.</param>
public sealed record QueueStep(int Position) : ExecutionCommand("execution_queue")
{
    /// <summary>When it can begin, about; <see langword="null"/> where nobody knows.</summary>
    public DateTimeOffset? EstimatedStart { get; init; }

    /// <summary>The position behind the last of some steps.</summary>
    /// <param name="steps">The steps that wait, or not; the step itself is not among them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is <see langword="null"/>.</exception>
    public static int After(IEnumerable<StepOutline> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        decimal last = 0;
        foreach (StepOutline step in steps)
        {
            last = Math.Max(last, step.Queue?.Position ?? 0);
        }

        return last < int.MaxValue ? (int)last + 1 : int.MaxValue;
    }

    internal override bool IsAnswerable(Finding finding) => finding.Rule is PG093OddQueue;

    private protected override Refusal? Apply(StepEdit edit, JsonValue held)
    {
        if (!edit.Step.MayWait)
        {
            return new Refusal(RefusalReason.WrongState, $"the step is {StateCommand.StateOf(edit.Step).Word()}, and only one that is to be begun waits: {StepProgress.Of(edit.Step).Sentence}");
        }

        edit.Put(
            "execution_queue",
            [
                .. held["queued_at"u8].Exists ? Array.Empty<(string, JsonContent)>() : [("queued_at", edit.Stamp)],
                ("position", JsonContent.Of(Position)),
                .. EstimatedStart is { } start ? [("estimated_start", StepEdit.StampOf(start))] : StepEdit.Empty(held, "estimated_start"),
            ]);
        edit.Recorded.Add(string.Create(CultureInfo.InvariantCulture, $"The step waits at position {Position}."));
        return null;
    }
}
