using System.Globalization;
using PhaseGuard.Json;
using PhaseGuard.Steps.Rules;

namespace PhaseGuard.Steps.Edits;

/// <summary>Something went wrong while a step was executed. The first error is no retry; each further one counts one more.</summary>
/// <param name="Message">What happened.</param>
public sealed record RecordError(string Message) : ExecutionCommand("execution_error")
{
    /// <summary>The type of an error where nobody names another.</summary>
    public const string DefaultType = "agent_error";

    private const int DefaultRetries = 3;

    /// <summary>Of which kind it was.</summary>
    public string Type { get; init; } = DefaultType;

    /// <summary>Where it happened; <see langword="null"/> where nobody knows.</summary>
    public string? StackTrace { get; init; }

    internal override bool IsAnswerable(Finding finding) => finding.Rule is PG087ThinError;

    private protected override Refusal? Apply(StepEdit edit, JsonValue held)
    {
        if (edit.Step.KnownState == StepState.Done)
        {
            return new Refusal(RefusalReason.WrongState, $"the step is DONE: take that back with {new NextAction(NextActionKind.ResetStep)}, and then record what went wrong.");
        }

        decimal limit = JsonNumber.TryRead(held["max_retries"u8], out decimal told) ? told : DefaultRetries;
        decimal retries = !held.Exists ? 0 : (JsonNumber.TryRead(held["retry_attempts"u8], out decimal counted) ? counted : 0) + 1;
        if (retries > limit)
        {
            return new Refusal(RefusalReason.WrongState, $"the step had all its {limit} retries: stop here, and record it with {new NextAction(NextActionKind.FailStep)}.");
        }

        edit.Put(
            "execution_error",
            [
                ("type", JsonContent.Of(Type)),
                ("error_message", JsonContent.Of(Message)),
                .. StackTrace is null ? StepEdit.Empty(held, "stack_trace") : [("stack_trace", JsonContent.Of(StackTrace))],
                ("retry_attempts", JsonContent.Of(retries)),
                ("max_retries", JsonContent.Of(limit)),
                ("resolved", JsonContent.Of(false)),
            ]);
        edit.Recorded.Add(string.Create(CultureInfo.InvariantCulture, $"The error is recorded: {retries:0.##} of {limit:0.##} retries are used."));
        return null;
    }
}
