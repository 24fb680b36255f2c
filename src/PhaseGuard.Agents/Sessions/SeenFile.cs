namespace PhaseGuard.Agents.Sessions;

/// <summary>A file as a session saw it last.</summary>
/// <param name="Modified">When it was modified, in ticks of UTC.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Told">The digest of what the agent was told of it; empty where nothing was to tell.</param>
internal sealed record SeenFile(long Modified, long Size, string Told)
{
    /// <summary>Whether the file on disk is still that one, as far as time and size tell.</summary>
    public bool IsSame(FileInfo file) => file.LastWriteTimeUtc.Ticks == Modified && file.Length == Size;
}
