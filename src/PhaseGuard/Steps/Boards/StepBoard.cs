using PhaseGuard.Boards;
using PhaseGuard.Json;
using PhaseGuard.Steps.Edits;
using PhaseGuard.Steps.Folders;

namespace PhaseGuard.Steps.Boards;

/// <summary>Shows steps on a board.</summary>
public static class StepBoard
{
    /// <summary>The row of a step, as far as its own file tells: what it waits for is not met or unmet yet.</summary>
    /// <param name="document">The step file.</param>
    /// <param name="now">What counts as now: a phase that is in progress for more than a day before it is stuck.</param>
    /// <param name="words">Writes a command as somebody types it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="words"/> is <see langword="null"/>.</exception>
    public static BoardRow RowOf(StepDocument document, DateTimeOffset now, Func<NextAction, string> words)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(words);
        StepFile step = document.Step;
        var cells = PhaseCells.Of(step);
        return new BoardRow(step.Path, "step", FeatureOf(step.Path), document.Outline.Name)
        {
            Title = step.Specification["name"u8] is { IsString: true, IsBlank: false } name ? BoardText.Of(name) : null,
            Standing = StandingOf(step),
            State = step.State.Exists ? BoardText.Of(step.State) : null,
            Stuck = StuckStep.Why(step, now),
            Flaw = cells.Flaw,
            Agent = step.StateObject["assigned_to"u8] is { IsString: true, IsBlank: false } agent ? BoardText.Of(agent) : null,
            Attempts = AttemptsOf(step),
            Minutes = Total(cells.Known),
            Needs = [.. document.Outline.Dependencies.Concat(document.Outline.BlockingTasks).Select(dependency => dependency.TaskId).Distinct()],
            Columns = step.Set?.Names ?? [],
            Cells = cells.All,
            Next = StepProgress.Of(document, out _)?.Next is { } next ? words(next) : null,
            Tables = StepTables.Of(step),
        };
    }

    /// <summary>The folder of the feature: the one that holds <c>steps</c>, else the one that the file lies in.</summary>
    private static string FeatureOf(string path)
    {
        string[] folders = StepFolder.NameOf(path).Split('/', StringSplitOptions.RemoveEmptyEntries);
        return folders switch
        {
            [.., var feature, "steps"] => feature,
            [.., var folder] => folder,
            _ => "",
        };
    }

    private static BoardStanding StandingOf(StepFile step) => step.KnownState switch
    {
        StepState.Done => BoardStanding.Finished,
        StepState.Failed => BoardStanding.Failed,
        StepState.InProgress or StepState.InReview => BoardStanding.InProgress,
        _ when step.MayWait && step.Execution.Blocked.Exists => BoardStanding.Blocked,
        StepState.Todo or StepState.Retry or StepState.Rework => BoardStanding.Open,
        _ when step.State.Exists || step.Phases.Count == 0 || step.Set is null => BoardStanding.Unknown,
        _ => step.ResumeAt is null ? BoardStanding.Finished : step.FirstBegun is null ? BoardStanding.Open : BoardStanding.InProgress,
    };

    /// <summary>The minutes of all phases that tell theirs; <see langword="null"/> where none does.</summary>
    private static decimal? Total(IReadOnlyList<BoardCell> cells)
    {
        decimal? total = null;
        foreach (BoardCell cell in cells)
        {
            total = cell.Minutes is { } minutes ? (total ?? 0) + minutes : total;
        }

        return total;
    }

    /// <summary>What the metrics count, else the state's history.</summary>
    private static int? AttemptsOf(StepFile step)
    {
        if (JsonNumber.TryRead(step.Execution.Metrics["attempts"u8], out decimal counted) && counted is >= 0 and <= int.MaxValue)
        {
            return (int)counted;
        }

        int begun = 0;
        foreach (JsonValue entry in step.StateHistory.If(JsonKind.Array).Children)
        {
            begun += StepStates.Read(entry["status"u8]) == StepState.InProgress ? 1 : 0;
        }

        return begun == 0 ? null : begun;
    }
}
