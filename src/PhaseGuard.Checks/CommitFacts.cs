using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>What git knows of the commit that is being made.</summary>
internal sealed class CommitFacts(GitCommand git, ObjectReader objects, bool isMerge)
{
    private const string MergeHead = "MERGE_HEAD";
    private const string RevertHead = "REVERT_HEAD";

    private bool? _isMerge = isMerge ? true : null;
    private bool? _isRevert;

    /// <summary>What is read of most commits.</summary>
    public static IReadOnlyList<string> Names { get; } = [MergeHead, RevertHead];

    /// <summary>Whether another commit than the last one is merged into it.</summary>
    public bool IsMerge => _isMerge ??= Exists(MergeHead) && objects.FindCommit(MergeHead) != objects.FindCommit("HEAD");

    /// <summary>Whether there is a commit before it.</summary>
    public bool HasHead => objects.FindCommit("HEAD") is not null;

    public bool IsRevert => _isRevert ??= Exists(RevertHead);

    /// <summary>Asks git both now, before much else is asked of it.</summary>
    public void Read() => _ = IsMerge | IsRevert;

    /// <summary>Whether the commit takes a file back, on purpose, to a version that it had in an ancestor.</summary>
    public bool TakesBack(ChangedDocument file) => IsRevert && HadIt(git, "HEAD", file);

    /// <summary>
    /// Whether this path, followed through its renames, had this version in a commit or an ancestor of it. What stood elsewhere
    /// never was the file, not even where it is a copy of it.
    /// </summary>
    public static bool HadIt(GitCommand git, string commit, ChangedDocument file)
        => file.AfterId is { } id
            && CommitWalk.VersionsOf(git, commit, file.Path)
                .TakeWhile(change => change.Status != 'C')
                .Any(change => change.Before.Id == id || change.After.Id == id);

    /// <summary>A branch or a tag may bear such a name too; the file in the git folder decides.</summary>
    private bool Exists(string head)
        => !objects.Read(head).IsMissing && File.Exists(Path.Combine(
            git.Directory.Length == 0 ? Environment.CurrentDirectory : git.Directory,
            git.Ask("rev-parse", "--git-path", head).OrThrow().Text));
}
