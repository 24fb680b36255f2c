using System.Text.Json;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Json;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Output;

/// <summary>What <c>phase list --format json</c> prints.</summary>
/// <param name="Version">The version of the format.</param>
/// <param name="Path">The repository path.</param>
/// <param name="State">The step's state.</param>
/// <param name="ResumeAt">The first phase that is not finished.</param>
/// <param name="Next">The command to type next.</param>
/// <param name="Phases">The phases in the order of the log.</param>
internal sealed record PhaseListDocument(
    int Version, string Path, string? State, string? ResumeAt, string? Next, IEnumerable<PhaseListDocument.Row> Phases)
{
    /// <summary>One phase; what the file has in another type is <see langword="null"/>.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Status">Its status.</param>
    /// <param name="Outcome">Its outcome.</param>
    /// <param name="BlockedBy">Why it was skipped.</param>
    /// <param name="StartedAt">When it began.</param>
    /// <param name="EndedAt">When it ended.</param>
    /// <param name="DurationMinutes">How long it took, as the number stands in the file.</param>
    /// <param name="Finished">Whether nothing of it is left to do.</param>
    /// <param name="History">How many earlier results it has.</param>
    internal sealed record Row(
        string? Name, string? Status, string? Outcome, string? BlockedBy, string? StartedAt, string? EndedAt,
        JsonElement? DurationMinutes, bool Finished, int History);

    /// <param name="step">The step.</param>
    /// <param name="progress">How far it is.</param>
    /// <param name="command">The commands on it, as somebody would type them.</param>
    public static PhaseListDocument Of(StepFile step, StepProgress progress, CommandLine command)
        => new(1, step.Path, Text(step.State), step.ResumeAt, progress.Next is { } next ? command.Of(next) : null, step.Phases.Select(RowOf));

    private static Row RowOf(Phase phase) => new(
        Text(phase.Name), Text(phase.StatusValue), Text(phase.OutcomeValue), Text(phase.BlockedBy), Text(phase.Started.Value), Text(phase.Ended.Value),
        Number(phase.DurationMinutes), phase.IsFinished, phase.History.If(JsonKind.Array).Children.Count);

    private static string? Text(JsonValue value) => value.IsString ? value.Text : null;

    private static JsonElement? Number(JsonValue value)
    {
        if (!value.IsNumber)
        {
            return null;
        }

        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(value.Text));
        return JsonElement.ParseValue(ref reader);
    }
}
