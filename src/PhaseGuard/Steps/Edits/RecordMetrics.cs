using System.Globalization;
using PhaseGuard.Json;
using PhaseGuard.Steps.Rules;

namespace PhaseGuard.Steps.Edits;

/// <summary>What a step has cost so far. The total of the tokens is added up.</summary>
/// <param name="InputTokens">How many tokens were read.</param>
/// <param name="OutputTokens">How many tokens were written.</param>
public sealed record RecordMetrics(int InputTokens, int OutputTokens) : ExecutionCommand("execution_metrics")
{
    /// <summary>What it cost, such as <c>$0.45</c>; <see langword="null"/> where nobody knows.</summary>
    public string? Cost { get; init; }

    /// <summary>How complex the task is, from 1 to 10; <see langword="null"/> where nobody rated it.</summary>
    public int? Complexity { get; init; }

    internal override bool IsAnswerable(Finding finding) => finding.Rule is PG089OddMetrics;

    private protected override Refusal? Apply(StepEdit edit, JsonValue held)
    {
        decimal total = (decimal)InputTokens + OutputTokens;
        JsonContent tokens = JsonContent.Object(("input", JsonContent.Of(InputTokens)), ("output", JsonContent.Of(OutputTokens)), ("total", JsonContent.Of(total)));
        edit.Put(
            "execution_metrics",
            [
                ("tokens", tokens),
                .. Cost is null ? Array.Empty<(string, JsonContent)>() : [("cost_estimate", JsonContent.Of(Cost))],
                .. Complexity is { } complexity ? [("complexity_score", JsonContent.Of(complexity))] : Array.Empty<(string, JsonContent)>(),
            ]);
        edit.Recorded.Add(string.Create(CultureInfo.InvariantCulture, $"{total:0} tokens are recorded: {InputTokens} read, {OutputTokens} written."));
        return null;
    }
}
