namespace PhaseGuard.Workflows.Edits;

/// <summary>A file of a session as it lies somewhere.</summary>
/// <param name="Path">The repository path, with <c>/</c>.</param>
/// <param name="Utf8">Its bytes; of a summary it is enough whether there is one.</param>
internal sealed record RawFile(string Path, ReadOnlyMemory<byte> Utf8)
{
    /// <summary>Why it cannot be read; <see langword="null"/> where it can.</summary>
    public Unreadable? Flaw { get; init; }
}
