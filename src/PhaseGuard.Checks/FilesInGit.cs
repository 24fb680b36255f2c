using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>The files of a commit, or of the next one.</summary>
/// <param name="objects">What reads objects.</param>
/// <param name="tree">The commit's id; empty for what the next commit holds.</param>
internal sealed class FilesInGit(ObjectReader objects, string tree) : FilesBeside
{
    /// <summary><c>git add -N</c> puts an empty entry into the index, and the next commit does not hold it.</summary>
    protected override string? Read(string path)
        => objects.Digest($"{tree}:{path}") is { } found && (found.Size > 0 || tree.Length > 0) ? found.Sha256 : null;
}
