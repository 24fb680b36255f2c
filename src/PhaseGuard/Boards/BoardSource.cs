namespace PhaseGuard.Boards;

/// <summary>What a board was made of, and when.</summary>
/// <param name="Repository">The name of the repository's folder, or of the folder that was looked at.</param>
/// <param name="Version">What was looked at: <c>work tree</c>, <c>index</c>, or a commit.</param>
/// <param name="Time">The time that counted as now.</param>
/// <param name="PolicyName">Which policy judged: its path, or that there is none.</param>
public sealed record BoardSource(string Repository, string Version, DateTimeOffset Time, string PolicyName)
{
    /// <summary>The branch that is checked out; <see langword="null"/> where none is, or there is no repository.</summary>
    public string? Branch { get; init; }

    /// <summary>The full id of the commit that is checked out; <see langword="null"/> where there is none.</summary>
    public string? Commit { get; init; }
}
