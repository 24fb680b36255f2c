namespace PhaseGuard.Testing;

/// <summary>Small honest files of a workflow session, with lines in the place of what they say, or besides.</summary>
public static class SessionRecord
{
    /// <summary>A flat task file.</summary>
    /// <param name="id">The task id.</param>
    /// <param name="status">The status; <see langword="null"/> where the file says none.</param>
    /// <param name="lines">Lines such as <c>"title": "Log in"</c>: the value of a key that every task has, or a further key.</param>
    public static string Task(string id, string? status, params IReadOnlyList<string> lines) => Write(
        [
            ("id", $"\"{id}\""),
            ("title", $"\"Title of {id}\""),
            ("status", status is null ? null : $"\"{status}\""),
            ("reason", status is "blocked" or "failed" or "skipped" or "cancelled" ? "\"the interface is not decided\"" : null),
            ("description", $"\"Goal of {id}\""),
            ("depends_on", "[]"),
            ("convergence", $$"""{ "criteria": ["{{id}} works"] }"""),
        ],
        lines);

    /// <summary>A session file.</summary>
    /// <param name="id">The session id.</param>
    /// <param name="status">The status; <see langword="null"/> where the file says none.</param>
    /// <param name="lines">Lines such as <c>"status": "active"</c>.</param>
    public static string Session(string id, string? status, params IReadOnlyList<string> lines)
        => Write([("session_id", $"\"{id}\""), ("status", status is null ? null : $"\"{status}\"")], lines);

    private static string Write((string Key, string? Value)[] usual, IReadOnlyList<string> lines)
    {
        string? Said(string key) => lines.FirstOrDefault(line => line.StartsWith($"\"{key}\":", StringComparison.Ordinal));
        IEnumerable<string> written =
        [
            .. usual.Select(key => Said(key.Key) ?? (key.Value is null ? null : $"\"{key.Key}\": {key.Value}")).OfType<string>(),
            .. lines.Where(line => usual.All(key => Said(key.Key) != line)),
        ];
        return $"{{\n{string.Join(",\n", written.Select(line => $"  {line}"))}\n}}\n";
    }
}
