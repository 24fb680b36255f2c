namespace PhaseGuard.Steps.Evidence;

/// <summary>What the name of a log has of a task's id: only what is safe in a file's name.</summary>
internal static class LogName
{
    private const int Longest = 100;

    /// <param name="taskId">The task; <see langword="null"/> where nobody says it.</param>
    public static string Of(string? taskId)
    {
        string kept = string.Concat((taskId ?? "").Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-'));
        return kept.Length > 0 ? kept[..Math.Min(kept.Length, Longest)] : "run";
    }
}
