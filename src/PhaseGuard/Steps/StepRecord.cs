using PhaseGuard.Json;

namespace PhaseGuard.Steps;

/// <summary>What a step file says of its step, in the words of the domain; it is kept after the file's text is gone.</summary>
public sealed class StepRecord
{
    private StepRecord(StepFile step, StepOutline outline)
    {
        Path = step.Path;
        TaskId = outline.TaskId;
        ProjectId = Text(step.ProjectId);
        Name = Text(step.Specification["name"u8]);
        Version = step.Version.Exists ? step.Version.Text : PhaseSets.DefaultVersion;
        PhaseNames = step.Set?.Names ?? [];
        State = step.State.Exists ? step.KnownState : null;
        Agent = Text(step.StateObject["assigned_to"u8]);
        Phases = [.. step.Phases.Select(PhaseRecord.Of)];
        Dependencies = [.. outline.Dependencies.Select(dependency => dependency.TaskId)];
        ResumeAt = step.ResumeAt;
        Checkpoint = outline.Checkpoint;
        IsBlocked = step.Execution.Blocked.Exists;
        FailureReason = Text(step.Result["failure_reason"u8]);
        CanRetry = step.Result["can_retry"u8] is { IsBoolean: true } mayRetry ? mayRetry.Kind == JsonKind.True : null;
        RecoverySuggestions = Texts(step.Result["recovery_suggestions"u8]);
        OpenCritiques = [.. Reviews.OpenCritiques(step).Select(Reviews.Words)];
    }

    /// <summary>The repository path, with <c>/</c>; empty where the file has none.</summary>
    public string Path { get; }

    /// <summary>The task id; <see langword="null"/> where the file has none.</summary>
    public string? TaskId { get; }

    /// <summary>The project id; <see langword="null"/> where the file has none.</summary>
    public string? ProjectId { get; }

    /// <summary>What the task is called; <see langword="null"/> where the file does not say.</summary>
    public string? Name { get; }

    /// <summary>The version that the file declares, or the one that counts where it declares none.</summary>
    public string Version { get; }

    /// <summary>The phases of that version in canonical order; empty where nobody defined it.</summary>
    public IReadOnlyList<string> PhaseNames { get; }

    /// <summary>The state that the step is in; <see langword="null"/> where the file does not say.</summary>
    public StepState? State { get; }

    /// <summary>Who is at work or was, as the file has the name; <see langword="null"/> where it has none.</summary>
    public string? Agent { get; }

    /// <summary>The phases, in the order of the log.</summary>
    public IReadOnlyList<PhaseRecord> Phases { get; }

    /// <summary>The task ids of the steps that must be done before, in the order of the file.</summary>
    public IReadOnlyList<string> Dependencies { get; }

    /// <summary>The first phase in canonical order that is not finished; <see langword="null"/> where none is open or known.</summary>
    public string? ResumeAt { get; }

    /// <summary>The checkpoint that the step is at, such as GREEN; <see langword="null"/> where it is at none.</summary>
    public string? Checkpoint { get; }

    /// <summary>Whether the file says that the step is blocked.</summary>
    public bool IsBlocked { get; }

    /// <summary>Why the step failed; <see langword="null"/> where the file does not say.</summary>
    public string? FailureReason { get; }

    /// <summary>Whether another try makes sense; <see langword="null"/> where the file does not say.</summary>
    public bool? CanRetry { get; }

    /// <summary>What could help a step that failed.</summary>
    public IReadOnlyList<string> RecoverySuggestions { get; }

    /// <summary>The critiques of severity HIGH that nobody resolved, in words (PG047).</summary>
    public IReadOnlyList<string> OpenCritiques { get; }

    /// <summary>Reads what a step file says. What it says in another type than the specification wants is absent.</summary>
    /// <param name="document">The file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public static StepRecord Of(StepDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new StepRecord(document.Step, document.Outline);
    }

    private static string? Text(JsonValue value) => value.IsString ? value.Text : null;

    private static List<string> Texts(JsonValue array)
    {
        var texts = new List<string>();
        foreach (JsonValue text in array.If(JsonKind.Array).Children)
        {
            texts.Add(text.Text);
        }

        return texts;
    }
}
