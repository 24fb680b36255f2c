using System.Text.Json.Serialization;

namespace PhaseGuard.Cli.Execution;

/// <summary>What <c>execute --format json</c> prints where the agent may not begin; its keys are those of the command that it stands in for.</summary>
internal sealed record BlockedDocument([property: JsonPropertyName("execution_blocked")] BlockedDocument.Block ExecutionBlocked)
{
    /// <param name="Reason">A word for programs.</param>
    /// <param name="BlockingTasks">The steps that must be done before.</param>
    /// <param name="MissingInformation">What the step file does not say.</param>
    /// <param name="Findings">What is wrong with the step file.</param>
    /// <param name="Message">A sentence for people.</param>
    internal sealed record Block(
        string Reason, [property: JsonPropertyName("blocking_tasks")] IEnumerable<string> BlockingTasks,
        [property: JsonPropertyName("missing_information")] IEnumerable<string> MissingInformation, IEnumerable<string> Findings, string Message);
}
