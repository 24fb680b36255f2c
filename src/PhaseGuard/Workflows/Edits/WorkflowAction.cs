namespace PhaseGuard.Workflows.Edits;

/// <summary>A command that leads on, as data: whoever shows it knows how somebody gives it.</summary>
/// <param name="Verb">Which command it is.</param>
/// <param name="Task">The task id; <see langword="null"/> for a command on the whole session.</param>
internal sealed record WorkflowAction(WorkflowVerb Verb, string? Task = null);
