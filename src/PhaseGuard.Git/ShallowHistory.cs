namespace PhaseGuard.Git;

/// <summary>Where the history of a shallow clone is cut off: such a commit has parents that are not here.</summary>
internal sealed class ShallowHistory(GitCommand git) : IDisposable
{
    private readonly GitProcess _question = Ask(git);
    private HashSet<string>? _cut;

    /// <summary>Looks whether a commit can be compared with its parent.</summary>
    /// <exception cref="CannotCheckException">Its parent was cut off.</exception>
    public void MustReach(WalkedCommit commit)
    {
        if ((_cut ??= Read()).Contains(commit.Id) && commit.Parents.Count > 0)
        {
            throw new CannotCheckException(
                $"this clone is shallow, and its history ends at {CommitId.Short(commit.Id)} before the range begins: fetch the whole history (`git fetch --unshallow`; in GitHub Actions `fetch-depth: 0`, in GitLab CI `GIT_DEPTH: 0`), and try again.");
        }
    }

    public void Dispose() => _question.Dispose();

    /// <summary>Where git keeps the list; it answers while the caller goes on.</summary>
    private static GitProcess Ask(GitCommand git)
    {
        GitProcess question = git.Start("rev-parse", "--git-path", "shallow");
        question.CloseInput();
        return question;
    }

    private HashSet<string> Read()
    {
        string path = GitPath.Show(_question.ReadToEnd()).TrimEnd('\n');
        _question.Finish();
        string file = Path.Combine(git.Directory.Length == 0 ? Environment.CurrentDirectory : git.Directory, path);
        try
        {
            return File.Exists(file) ? [.. File.ReadLines(file)] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the file {Quote.Of(file)} cannot be read: {exception.Message} (make it readable, and try again).", exception);
        }
    }
}
