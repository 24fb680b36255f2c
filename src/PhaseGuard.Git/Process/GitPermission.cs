namespace PhaseGuard.Git;

/// <summary>
/// What a call of git may run beside git itself. A repository's own configuration names programs in some sixty settings, and
/// whoever looks at a stranger's repository runs them; this is the one place that says what keeps them from it.
/// </summary>
/// <param name="Commands">The commands that may be called.</param>
/// <param name="Options">What stands before the command's name; it wins over every configuration.</param>
/// <param name="Variables">Variables of the environment.</param>
internal sealed record GitPermission(IReadOnlyList<string> Commands, IReadOnlyList<string> Options, IReadOnlyDictionary<string, string> Variables)
{
    /// <summary>Whether what runs may ask somebody at the terminal, as a program that signs does.</summary>
    public bool UsesTerminal { get; init; }

    /// <summary>
    /// To read, nothing may run, nothing is fetched and nothing written. The commands are plumbing: as they are called here, they
    /// know no signatures, filters, hooks or programs that show differences.
    /// </summary>
    public static GitPermission ToRead { get; } = new(
        [
            "cat-file", "check-ignore", "config", "diff-index", "diff-tree", "hash-object", "ls-files", "ls-tree", "merge-base", "rev-list", "rev-parse",
            "stripspace", "version",
        ],
        [
            "--no-pager",
            "-c", "safe.bareRepository=explicit", // a bare repository among the files of another is not taken for the one that is meant
            "-c", "core.fsmonitor=false", // whoever reads the index would run it
            "-c", "core.commitGraph=false", // a forged one hides commits
        ],
        new Dictionary<string, string>
        {
            ["GIT_NO_LAZY_FETCH"] = "1", // a missing object would be fetched, by whatever program the remote names
            ["GIT_ALLOW_PROTOCOL"] = "", // the same for a git that does not know the variable above
            ["GIT_OPTIONAL_LOCKS"] = "0",
            ["GIT_TERMINAL_PROMPT"] = "0",
            ["GIT_NO_REPLACE_OBJECTS"] = "1",
            ["GIT_GRAFT_FILE"] = "",
            ["LC_ALL"] = "C",
        });

    /// <summary>
    /// To commit, all that <c>git commit</c> runs there: hooks, filters, signing. Without them the commit would go around the
    /// guard and around the team's other programs.
    /// </summary>
    public static GitPermission ToCommit { get; } = new(["add", "commit", "update-index"], [], new Dictionary<string, string>()) { UsesTerminal = true };

    /// <summary>
    /// To make a repository of one's own and check a commit out in it, the filters run that any checkout runs; no hook does, and no
    /// template has any.
    /// </summary>
    /// <param name="gitFolder">Its git folder: an index or objects that the environment names are another repository's.</param>
    public static GitPermission ToCheckOut(string gitFolder) => new(
        ["checkout", "config", "init"],
        ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "advice.detachedHead=false"],
        new Dictionary<string, string>
        {
            ["GIT_INDEX_FILE"] = Path.Combine(gitFolder, "index"), ["GIT_OBJECT_DIRECTORY"] = Path.Combine(gitFolder, "objects"),
            ["GIT_NO_LAZY_FETCH"] = "1", ["GIT_TERMINAL_PROMPT"] = "0", ["GIT_NO_REPLACE_OBJECTS"] = "1", ["LC_ALL"] = "C",
        });

    /// <summary>To keep what the tracked files hold, the filters run that <c>git add</c> runs, and nobody is asked; no branch and no file changes.</summary>
    public static GitPermission ToKeep { get; } = new(
        ["stash"], ["--no-pager", "-c", "core.fsmonitor=false"], new Dictionary<string, string> { ["GIT_TERMINAL_PROMPT"] = "0", ["LC_ALL"] = "C" });
}
