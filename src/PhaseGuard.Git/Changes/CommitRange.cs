namespace PhaseGuard.Git;

/// <summary>Commits that are judged together.</summary>
/// <param name="Base">The commit that they build on; <see langword="null"/> where they build on nothing.</param>
/// <param name="Tip">The last commit.</param>
/// <param name="Chosen">What <c>git rev-list</c> is given to list them.</param>
internal sealed record CommitRange(string? Base, string Tip, IReadOnlyList<string> Chosen)
{
    /// <summary>The commit whose policy counts: where a branch left another one long ago, what the other one says now.</summary>
    public string? PolicyCommit { get; init; } = Base;

    /// <summary>Reads a range as git writes it: <c>A..B</c>, or <c>A...B</c> for what B has since it left A; an empty side is HEAD.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="blobs">Resolves names.</param>
    /// <param name="text">The range.</param>
    /// <returns>The range; <see langword="null"/> where the text is in neither form.</returns>
    /// <exception cref="CannotCheckException">A revision is not known here or could be another, or the two have nothing in common.</exception>
    public static CommitRange? Parse(GitCommand git, ObjectReader blobs, string text)
    {
        bool isSinceFork = text.Contains("...", StringComparison.Ordinal);
        string[] sides = text.Split(isSinceFork ? "..." : "..", 2);
        if (sides.Length < 2 || sides[1].StartsWith('.') || text.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        string from = Resolve(git, blobs, sides[0]);
        string tip = Resolve(git, blobs, sides[1]);
        string start = isSinceFork ? Fork(git, from, tip, text) : from;
        return new CommitRange(start, tip, [tip, $"^{start}"]) { PolicyCommit = from };
    }

    private static string Resolve(GitCommand git, ObjectReader blobs, string name)
    {
        string revision = name.Length == 0 ? "HEAD" : name;
        string id = blobs.FindCommit(revision)
            ?? throw new CannotCheckException($"the revision {Quote.Of(name)} is not known here: {Cure(git, "correct it, or fetch it, and try again")}.");
        return RevisionName.IsAmbiguous(blobs, revision)
            ? throw new CannotCheckException($"the revision {Quote.Of(revision)} could mean several commits here: write the one that you mean in full, such as refs/remotes/origin/main, and try again.")
            : id;
    }

    private static string Fork(GitCommand git, string from, string tip, string text)
        => git.Ask("--no-replace-objects", "merge-base", from, tip) is { Succeeded: true, Text: { Length: > 0 } fork } ? fork.Split('\n')[0]
            : throw new CannotCheckException($"the two sides of {Quote.Of(text)} have no commit in common here: {Cure(git, "correct the range, and try again")}.");

    private static string Cure(GitCommand git, string otherwise)
        => git.Ask("rev-parse", "--is-shallow-repository").Text == "true"
            ? "this clone is shallow; fetch the whole history (`git fetch --unshallow`; in GitHub Actions `fetch-depth: 0`, in GitLab CI `GIT_DEPTH: 0`), and try again"
            : otherwise;
}
