using PhaseGuard.Git;

namespace PhaseGuard.Cli.Running;

/// <summary>The tracked files as they are now, as a tree of git.</summary>
internal static class IndexTree
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    /// <returns>The tree's id; <see langword="null"/> where git cannot write one: outside a repository, before the first commit, in a conflict.</returns>
    public static string? Of(Repository? repository)
    {
        if (repository is null)
        {
            return null;
        }

        GitCommand git = repository.ToKeep(_patience);
        GitAnswer kept = git.Ask("stash", "create");
        if (!kept.Succeeded)
        {
            return null;
        }

        GitAnswer tree = repository.At(git.Directory).Ask("rev-parse", "--verify", "--quiet", $"{(kept.Text.Length == 0 ? "HEAD" : kept.Text)}^{{tree}}");
        return tree.Succeeded ? tree.Text : null;
    }
}
