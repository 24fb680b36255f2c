using System.Globalization;

namespace PhaseGuard.Cli.Tests.Ranges;

/// <summary>
/// A step file, by one letter for each phase: E executed, F failed, N not executed, I in progress, P pending, S skipped with
/// somebody's approval. As many letters, such the phase set.
/// </summary>
/// <param name="Letters">The letters.</param>
internal sealed record Step(string Letters)
{
    private static readonly string[] _five = ["PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN", "COMMIT"];
    private static readonly string[] _seven = ["PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN", "REVIEW", "REFACTOR_CONTINUOUS", "COMMIT"];
    private static readonly string[] _fourteen =
    [
        "PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN_UNIT", "CHECK_ACCEPTANCE", "GREEN_ACCEPTANCE", "REVIEW",
        "REFACTOR_L1", "REFACTOR_L2", "REFACTOR_L3", "REFACTOR_L4", "POST_REFACTOR_REVIEW", "FINAL_VALIDATE", "COMMIT",
    ];

    /// <summary>The task id, which is the file's name too.</summary>
    public string Id { get; init; } = "01-01";

    public string Folder { get; init; } = "docs/feature/auth/steps";

    public string Path => $"{Folder}/{Id}.json";

    /// <summary>The declared version; by default the one that fits the number of phases.</summary>
    public string Version { get; init; } = Letters.Length switch { 5 => "4.0", 7 => "3.0", _ => "1.0" };

    /// <summary>The value of <c>state</c>.</summary>
    public string? State { get; init; }

    /// <summary>The value of <c>state_history</c>.</summary>
    public string? History { get; init; }

    /// <summary>The value of <c>dependencies</c>.</summary>
    public string? Dependencies { get; init; }

    /// <summary>The value of <c>reviews</c>.</summary>
    public string? Reviews { get; init; }

    /// <summary>The value of <c>acceptance_criteria</c>.</summary>
    public string? Criteria { get; init; }

    /// <summary>The value of <c>execution_result</c>.</summary>
    public string? Result { get; init; }

    /// <summary>Whether the file says its task id.</summary>
    public bool HasId { get; init; } = true;

    /// <summary>Whatever else is told.</summary>
    public string Notes { get; init; } = "a login form";

    /// <summary>What the phase GREEN holds besides.</summary>
    public string Green { get; init; } = "";

    /// <summary>Whether the phases tell when they were executed, and their tests.</summary>
    public bool IsEvident { get; init; }

    public override string ToString() => $$"""
        {
          "task_id": {{(HasId ? $"\"{Id}\"" : "null")}},
          "project_id": "auth",
          "schema_version": "{{Version}}",
          "notes": "{{Notes}}",
          "state": {{State ?? "null"}},
          "state_history": {{History ?? "null"}},
          "dependencies": {{Dependencies ?? "null"}}, "reviews": {{Reviews ?? "null"}}, "acceptance_criteria": {{Criteria ?? "null"}}, "execution_result": {{Result ?? "null"}},
          "tdd_cycle": {
            "phase_execution_log": [
        {{string.Join(",\n", Letters.Zip(Names).Select(Phase))}}
            ]
          }
        }

        """;

    private string[] Names => Letters.Length switch { 5 => _five, 7 => _seven, _ => _fourteen };

    private string Phase((char Letter, string Name) phase, int index)
        => $$"""      { "phase_name": "{{phase.Name}}", "notes": "looked at", {{(phase.Name == "GREEN" ? Green : "")}}{{(IsEvident && phase.Letter == 'E' ? Evidence(phase.Name, index) : "")}}{{Said(phase.Letter)}} }""";

    private static string Evidence(string name, int index)
    {
        string hour = (index + 8).ToString("00", CultureInfo.InvariantCulture);
        int failed = name.StartsWith("RED", StringComparison.Ordinal) ? 1 : 0;
        return $$""" "phase_index": {{index}}, "started_at": "2026-05-31T{{hour}}:00:00Z", "ended_at": "2026-05-31T{{hour}}:20:00Z", "duration_minutes": 20, "test_results": { "total": 5, "passed": {{5 - failed}}, "failed": {{failed}}, "skipped": 0 }, """;
    }

    private static string Said(char letter) => letter switch
    {
        'E' => "\"status\": \"EXECUTED\", \"outcome\": \"PASS\"",
        'F' => "\"status\": \"EXECUTED\", \"outcome\": \"FAIL\"",
        'I' => "\"status\": \"IN_PROGRESS\"",
        'P' => "\"status\": \"SKIPPED\", \"blocked_by\": \"CHECKPOINT_PENDING\"",
        'S' => "\"status\": \"SKIPPED\", \"blocked_by\": \"APPROVED_SKIP: Ada, generated\"",
        _ => "\"status\": \"NOT_EXECUTED\"",
    };
}
