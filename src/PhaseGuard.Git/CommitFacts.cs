namespace PhaseGuard.Git;

/// <summary>What git knows of the commit that is being made.</summary>
internal sealed class CommitFacts(GitCommand git, BlobReader blobs, bool isMerge)
{
    private bool? _isMerge = isMerge ? true : null;
    private bool? _isRevert;

    public bool IsMerge => _isMerge ??= Exists("MERGE_HEAD");

    public bool IsRevert => _isRevert ??= Exists("REVERT_HEAD");

    /// <summary>Whether the commit takes a file back, on purpose, to a version that an ancestor had.</summary>
    /// <param name="id">The object id of the file in the commit.</param>
    public bool TakesBack(string id)
        => IsRevert && HadIt(git, "HEAD", id);

    /// <summary>Whether a commit or an ancestor of it brought or took away an object.</summary>
    public static bool HadIt(GitCommand git, string commit, string id)
        => git.Ask("--no-replace-objects", "log", "--max-count=1", "--format=%H", $"--find-object={id}", commit, "--").OrThrow().Output.Length > 0;

    /// <summary>A branch or a tag may bear such a name too; the file in the git folder decides.</summary>
    private bool Exists(string head)
        => !blobs.Read(head).IsMissing && File.Exists(Path.Combine(
            git.Directory.Length == 0 ? Environment.CurrentDirectory : git.Directory,
            git.Ask("rev-parse", "--git-path", head).OrThrow().Text));
}
