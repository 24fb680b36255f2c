using System.Text.Json.Serialization;

namespace PhaseGuard.Cli.Workflows;

/// <summary>What <c>workflow brief --format json</c> prints; its keys are those of section 8 of the specification of workflow sessions.</summary>
/// <param name="Task">The task id.</param>
/// <param name="Agent">The agent, without the @; <see langword="null"/> where nobody knows.</param>
/// <param name="Prompt">The brief.</param>
/// <param name="Session">Where the files are, absolute.</param>
/// <param name="Dependencies">What the task waits for.</param>
/// <param name="Missing">What an agent would look for and not find.</param>
internal sealed record BriefDocument(
    string Task, string? Agent, string Prompt, BriefDocument.Places Session, IEnumerable<BriefDocument.Earlier> Dependencies, IEnumerable<string> Missing)
{
    internal sealed record Places(
        [property: JsonPropertyName("workflow_dir")] string WorkflowDir,
        [property: JsonPropertyName("todo_list_path")] string TodoListPath,
        [property: JsonPropertyName("summaries_dir")] string SummariesDir,
        [property: JsonPropertyName("task_json_path")] string TaskJsonPath,
        [property: JsonPropertyName("context_package_path")] string ContextPackagePath);

    /// <param name="Id">The task id.</param>
    /// <param name="Status">Its status as read; <see langword="null"/> where the session does not have it.</param>
    /// <param name="Summary">The path of its summary below the session folder.</param>
    internal sealed record Earlier(string Id, string? Status, string? Summary);
}
