namespace PhaseGuard.Policies;

/// <summary>A file of the repository that the policy names.</summary>
/// <param name="Key">The policy's key that names it.</param>
/// <param name="What">What messages call it, such as <c>the canonical schema</c>.</param>
/// <param name="Path">Its repository path, with <c>/</c>.</param>
internal sealed record NamedFile(string Key, string What, string Path)
{
    /// <summary>Whether it is JSON; else it is read as text.</summary>
    public bool IsJson { get; init; } = true;
}
