namespace PhaseGuard.Git;

/// <summary>What a path held in HEAD and the commits before it.</summary>
/// <param name="git">The repository, at the top of its work tree.</param>
/// <param name="sizeLimit">What is larger is no version that could be read.</param>
internal sealed class PathHistory(GitCommand git, long sizeLimit) : IDisposable
{
    private readonly ObjectReader _objects = new(git, sizeLimit);

    /// <summary>The versions of a path, the newest first, on every branch that was merged; renames are not followed.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <returns>The commits that changed it, with what it held in them; none where there is no commit yet.</returns>
    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public IEnumerable<(string Commit, ReadOnlyMemory<byte> Content)> Of(string path)
    {
        if (path.Contains('\n', StringComparison.Ordinal) || _objects.FindCommit("HEAD") is not { } head)
        {
            yield break;
        }

        string commits = git.Ask("--no-replace-objects", "--literal-pathspecs", "rev-list", "--full-history", head, "--", path).OrThrow().Text;
        foreach (string commit in commits.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (_objects.Read($"{commit}:{path}") is { IsMissing: false, Type: "blob" } blob && blob.Size <= sizeLimit)
            {
                yield return (commit, blob.Content.ToArray());
            }
        }
    }

    public void Dispose() => _objects.Dispose();
}
