namespace PhaseGuard.Git;

/// <summary>Where the history of a shallow clone is cut off: such a commit has parents that are not here.</summary>
internal sealed class ShallowHistory
{
    private readonly HashSet<string> _cut;

    public ShallowHistory(GitCommand git)
    {
        string file = Path.Combine(
            git.Directory.Length == 0 ? Environment.CurrentDirectory : git.Directory,
            git.Ask("rev-parse", "--git-path", "shallow").OrThrow().Text);
        try
        {
            _cut = File.Exists(file) ? [.. File.ReadLines(file)] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the file {Quote.Of(file)} cannot be read: {exception.Message} (make it readable, and try again).", exception);
        }
    }

    /// <summary>Looks whether a commit can be compared with its parent.</summary>
    /// <exception cref="CannotCheckException">Its parent was cut off.</exception>
    public void MustReach(WalkedCommit commit)
    {
        if (_cut.Contains(commit.Id) && commit.Parents.Count > 0)
        {
            throw new CannotCheckException(
                $"this clone is shallow, and its history ends at {CommitId.Short(commit.Id)} before the range begins: fetch the whole history (`git fetch --unshallow`; in GitHub Actions `fetch-depth: 0`, in GitLab CI `GIT_DEPTH: 0`), and try again.");
        }
    }
}
