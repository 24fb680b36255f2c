using System.Globalization;

namespace PhaseGuard.Testing;

/// <summary>
/// A step file, by one letter for each phase: E executed, F failed, I in progress, N not executed, P pending, S skipped with
/// somebody's approval. As many letters, such the phase set.
/// </summary>
/// <param name="Letters">The letters.</param>
public sealed record Step(string Letters)
{
    /// <summary>The keys that every step has.</summary>
    private static readonly string[] _usual = ["task_id", "project_id", "schema_version"];

    /// <summary>The task id, which is the file's name too.</summary>
    public string Id { get; init; } = "01-01";

    /// <summary>Where the file lies.</summary>
    public string Folder { get; init; } = "docs/feature/auth/steps";

    /// <summary>The file's repository path.</summary>
    public string Path => $"{Folder}/{Id}.json";

    /// <summary>The declared version; by default the one that fits the number of phases.</summary>
    public string Version { get; init; } = PhaseNames.Version(Letters.Length);

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

    /// <summary>Whatever else is written.</summary>
    public string? Notes { get; init; }

    /// <summary>What the phase GREEN holds besides, with a comma behind it.</summary>
    public string Green { get; init; } = "";

    /// <summary>Whether the phases say when they were executed, and their tests.</summary>
    public bool IsEvident { get; init; }

    /// <summary>Lines such as <c>"task_id": 7</c>: the value of a key that every step has, or a further key.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>The file's text.</summary>
    public override string ToString() => $$"""
        {
          {{string.Join(",\n  ", Keys)}},
          "tdd_cycle": {
            "phase_execution_log": [
        {{string.Join(",\n", Letters.Zip(PhaseNames.Of(Letters.Length)).Select(Phase))}}
            ]
          }
        }

        """;

    private IEnumerable<string> Keys =>
    [
        Line("task_id", HasId ? $"\"{Id}\"" : "null"),
        Line("project_id", "\"auth\""),
        Line("schema_version", $"\"{Version}\""),
        .. new (string Key, string? Value)[]
        {
            ("notes", Notes is null ? null : $"\"{Notes}\""), ("state", State), ("state_history", History), ("dependencies", Dependencies),
            ("reviews", Reviews), ("acceptance_criteria", Criteria), ("execution_result", Result),
        }.Where(key => key.Value is not null).Select(key => $"\"{key.Key}\": {key.Value}"),
        .. Lines.Where(line => !_usual.Any(key => IsOf(key, line))),
    ];

    /// <summary>The line of a key that every step has.</summary>
    private string Line(string key, string value) => Lines.FirstOrDefault(line => IsOf(key, line)) ?? $"\"{key}\": {value}";

    private static bool IsOf(string key, string line) => line.StartsWith($"\"{key}\":", StringComparison.Ordinal);

    private string Phase((char Letter, string Name) phase, int index)
        => $$"""      { "phase_name": "{{phase.Name}}", {{(phase.Name == "GREEN" ? Green : "")}}{{(IsEvident && phase.Letter == 'E' ? Evidence(phase.Name, index) : "")}}{{Said(phase.Letter)}}{{Reviewed(phase)}} }""";

    private static string Evidence(string name, int index)
    {
        string hour = (index + 8).ToString("00", CultureInfo.InvariantCulture);
        int failed = name.StartsWith("RED", StringComparison.Ordinal) ? 1 : 0;
        return $"\"phase_index\": {index}, \"started_at\": \"2026-05-31T{hour}:00:00Z\", \"ended_at\": \"2026-05-31T{hour}:20:00Z\", \"duration_minutes\": 20, "
            + $"\"test_results\": {{ \"total\": 5, \"passed\": {5 - failed}, \"failed\": {failed}, \"skipped\": 0 }}, ";
    }

    /// <summary>A review that was held says what it found.</summary>
    private static string Reviewed((char Letter, string Name) phase)
        => phase.Letter is 'E' or 'F' && phase.Name.EndsWith("REVIEW", StringComparison.Ordinal) ? ", \"notes\": \"meets the criteria\"" : "";

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
