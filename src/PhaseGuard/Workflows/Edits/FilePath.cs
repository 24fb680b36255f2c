namespace PhaseGuard.Workflows.Edits;

/// <summary>A repository path inside a sentence: whoever shows it knows how somebody types it.</summary>
internal readonly record struct FilePath(string Path);
