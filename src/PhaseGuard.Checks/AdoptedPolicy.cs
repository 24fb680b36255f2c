using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>
/// Whose policy judges what a push brings to a server: that of the commit before, unless the server is new, or its administrator
/// named the commit with which the repository adopts the guard.
/// </summary>
/// <param name="git">The server's repository.</param>
/// <param name="objects">What reads objects.</param>
internal sealed class AdoptedPolicy(GitCommand git, ObjectReader objects)
{
    private const string Setting = "phaseguard.adopt";

    /// <summary>Finds the commit whose policy counts.</summary>
    /// <param name="start">The commit before the push; <see langword="null"/> where there is none.</param>
    /// <param name="tip">The commit that is pushed.</param>
    /// <returns><see langword="null"/> where the defaults count.</returns>
    /// <exception cref="CannotCheckException">git cannot say, or the setting names no commit.</exception>
    public string? Find(string? start, string tip)
        => start is null ? HasRefs ? null : tip
            : BringsBaseline(start, tip) && Named is { } named && IsAncestor(named, tip) && !IsAncestor(named, start) ? named
            : start;

    /// <summary>A server without any ref is new: nobody could have said anything there before.</summary>
    private bool HasRefs => git.Ask("--no-replace-objects", "rev-list", "--max-count=1", "--all").OrThrow().Text.Length > 0;

    /// <summary>Only a full id is one commit for ever; whoever pushes could move a branch.</summary>
    private string? Named
    {
        get
        {
            string named = git.Ask("config", "--get", Setting).Text;
            return named.Length == 0 ? null
                : objects.FindCommit(named) == named ? named
                : !named.All(char.IsAsciiHexDigitLower) || objects.FindCommit(named) is not null
                    ? throw new CannotCheckException($"{Setting} of the server is {Quote.Of(named)}, which is no full id of a commit: write the full id there.")
                : null;
        }
    }

    private bool BringsBaseline(string start, string tip)
    {
        string path = new TreePolicy(objects, tip).Load().BaselinePath;
        return objects.Read($"{tip}:{path}").Id is { Length: > 0 } id && objects.Read($"{start}:{path}").Id != id;
    }

    private bool IsAncestor(string commit, string descendant)
    {
        GitAnswer answer = git.Ask("--no-replace-objects", "merge-base", "--is-ancestor", commit, descendant);
        return answer.ExitCode != 1 && answer.OrThrow().Succeeded;
    }
}
