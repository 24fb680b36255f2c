using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>The policy with which a repository begins to be guarded: before it there was none, and nothing to judge, so it loosens nothing.</summary>
internal static class FirstPolicy
{
    /// <param name="git">The repository.</param>
    /// <param name="objects">What reads objects.</param>
    /// <param name="before">The commit before; <see langword="null"/> where there is none.</param>
    /// <param name="policy">The policy that comes after it.</param>
    /// <returns>Whether the commit before has neither a policy nor a file that the defaults or the new policy judge.</returns>
    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public static bool Follows(GitCommand git, ObjectReader objects, string? before, Policy policy)
        => before is null || (new TreePolicy(objects, before).Content is null && !HasJudged(git, before, policy));

    private static bool HasJudged(GitCommand git, string commit, Policy policy)
    {
        using GitProcess listing = TreeListing.StartCommit(git, commit);
        return TreeListing.FinishCommit(listing, path => DialectBook.KindOf(path, policy) is not null || DialectBook.KindOf(path, Policy.Default) is not null).Count > 0;
    }
}
