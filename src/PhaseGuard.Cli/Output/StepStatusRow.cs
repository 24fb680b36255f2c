namespace PhaseGuard.Cli.Output;

/// <summary>One step in what <c>step status --format json</c> prints.</summary>
internal sealed record StepStatusRow(
    string Path, string? TaskId, string? State, int Finished, int Errors, string? Next, IEnumerable<StepStatusRow.Phase> Phases)
{
    /// <summary>A phase, and the mark that stands for it in the table.</summary>
    internal sealed record Phase(string Name, char Mark);

    public static StepStatusRow Of(StepRow row)
        => new(row.Path, row.TaskId, row.State, row.Finished, row.Errors, row.Next, row.Phases.Select(phase => new Phase(phase.Name, phase.Mark)));
}
