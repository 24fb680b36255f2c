namespace PhaseGuard.Workflows.Edits;

/// <summary>A file of a session that is to be written.</summary>
/// <param name="Path">The repository path, with <c>/</c>.</param>
/// <param name="Before">Its bytes as they are; <see langword="null"/> where it is not there.</param>
/// <param name="After">Its bytes as they will be.</param>
internal sealed record SessionWrite(string Path, ReadOnlyMemory<byte>? Before, ReadOnlyMemory<byte> After);
