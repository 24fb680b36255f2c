using System.Text.Json.Nodes;

namespace PhaseGuard.Cli.Tests.Ci;

/// <summary>Step files of seven phases on their way.</summary>
internal static class Checkpoints
{
    private static readonly string[] _phases = ["PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN", "REVIEW", "REFACTOR_CONTINUOUS", "COMMIT"];

    /// <summary>The path of a task's step file.</summary>
    public static string PathOf(string task) => $"docs/feature/auth/steps/{task}.json";

    /// <summary>Nobody has started.</summary>
    public static string Planned(string task) => Write(task, _ => ("NOT_EXECUTED", "outcome", null));

    /// <summary>All phases are finished up to one, and those after it are pending.</summary>
    public static string At(string task, string last)
        => Write(task, phase => Array.IndexOf(_phases, phase) <= Array.IndexOf(_phases, last) ? ("EXECUTED", "outcome", "PASS") : ("SKIPPED", "blocked_by", "CHECKPOINT_PENDING"));

    private static string Write(string task, Func<string, (string Status, string Key, string? Value)> tell)
        => new JsonObject
        {
            ["task_id"] = task,
            ["project_id"] = "auth",
            ["schema_version"] = "3.0",
            ["tdd_cycle"] = new JsonObject { ["phase_execution_log"] = new JsonArray([.. _phases.Select(phase => Entry(phase, tell(phase)))]) },
        }.ToJsonString();

    private static JsonObject Entry(string phase, (string Status, string Key, string? Value) told)
        => new() { ["phase_name"] = phase, ["status"] = told.Status, [told.Key] = told.Value, ["notes"] = "read against the criteria" };
}
