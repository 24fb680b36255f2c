using PhaseGuard.Agents.Commands;
using PhaseGuard.Cli.Checking;
using PhaseGuard.Json;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Output;

/// <summary>One step in a table of steps.</summary>
/// <param name="Path">The repository path.</param>
/// <param name="Shown">The path as one would type it.</param>
/// <param name="TaskId">The task id.</param>
/// <param name="State">The state.</param>
/// <param name="Phases">The phases in the order of the log, each with its mark.</param>
/// <param name="Finished">How many of them are finished.</param>
/// <param name="Next">The command that comes next.</param>
/// <param name="Errors">How many errors the guard finds in the file as it is.</param>
internal sealed record StepRow(
    string Path, string Shown, string? TaskId, string? State, IReadOnlyList<(string Name, char Mark)> Phases, int Finished, string? Next, int Errors)
{
    /// <summary>What the marks mean, for the line below the table.</summary>
    public const string Legend = "P passed  F failed  s skipped  c pending at a checkpoint  > in progress  . not executed  ? unknown";

    /// <returns><see langword="null"/> where the file is gone.</returns>
    public static StepRow? Read(string path, string shown, string file, ValidationOptions options, Func<string, CommandLine> words)
        => WorkTreeCheck.Read(path, file, options, document => Of((StepDocument)document, shown, words));

    private static StepRow Of(StepDocument document, string shown, Func<string, CommandLine> words)
    {
        StepFile step = document.Step;
        return new StepRow(
            step.Path,
            shown,
            Text(step.TaskId),
            Text(step.State),
            [.. step.Phases.Select(phase => (phase.Name.IsString ? phase.Name.Text : "", Mark(phase)))],
            step.Phases.Count(phase => phase.IsFinished),
            StepProgress.Of(document, out _)?.Next is { } next ? words(shown).Of(next) : null,
            document.Validate().Errors);
    }

    private static string? Text(JsonValue value) => value.IsString ? value.Text : null;

    private static char Mark(Phase phase) => phase.Status switch
    {
        PhaseStatus.Executed => phase.Outcome switch { Outcome.Pass => 'P', Outcome.Fail => 'F', _ => '?' },
        PhaseStatus.Skipped => phase.IsPending ? 'c' : 's',
        PhaseStatus.InProgress => '>',
        PhaseStatus.NotExecuted => '.',
        _ => '?',
    };
}
