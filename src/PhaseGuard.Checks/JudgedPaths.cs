using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Checks;

/// <summary>Which changes of a commit matter to the guard at all, before any policy is read.</summary>
internal static class JudgedPaths
{
    /// <summary>Whether a path that could be a judged file, the policy or a file that the policy names comes, goes or changes.</summary>
    public static bool MayMatter(PathChange change) => MayMatter(change.Path) || MayMatter(change.Source);

    private static bool MayMatter(string path) => DialectBook.MayMatch(path) || PolicyFile.MayBePart(path);
}
