namespace PhaseGuard.Agents.Edits;

/// <summary>A file as a call of a tool would leave it.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Before">The bytes that it goes on from; <see langword="null"/> where there are none.</param>
/// <param name="After">The bytes that it would have; <see langword="null"/> where it would be gone.</param>
internal sealed record FutureFile(string Path, byte[]? Before, byte[]? After)
{
    /// <summary>The absolute path from which the call would move it; <see langword="null"/> where it moves nothing.</summary>
    public string? Source { get; init; }
}
