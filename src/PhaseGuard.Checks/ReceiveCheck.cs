using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>
/// Judges what a push brings to a server: the commits that no ref of the server reaches, each once. Tags bring commits too;
/// left out, they would be a way in for the branch that follows.
/// </summary>
internal static class ReceiveCheck
{
    /// <summary>Judges a push.</summary>
    /// <param name="git">The server's repository, with what is pushed in quarantine.</param>
    /// <param name="updates">The refs that it moves.</param>
    /// <param name="options">How it is judged; the policy is that of the ref before, of a new ref that of the server's own branch.</param>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public static Report Run(GitCommand git, IReadOnlyList<RefUpdate> updates, ValidationOptions options)
    {
        using var objects = new ObjectReader(git, Unreadable.SizeLimit);
        var report = new Report([]) { Commits = 0 };
        var judged = new List<string>();
        foreach (RefUpdate update in updates.Where(update => !update.IsDeletion))
        {
            if (objects.FindCommit(update.New) is { } tip)
            {
                string? start = (update.IsCreation ? null : objects.FindCommit(update.Old)) ?? objects.FindCommit("HEAD");
                ValidationOptions judging = options with { Policy = new TreePolicy(objects, start ?? tip).Load() };
                Report found = RangeCheck.Run(git, objects, new CommitRange(start, tip, [tip, "--not", "--all", .. judged]), judging);
                report = report.With(found.Files) with { Commits = report.Commits + found.Commits };
                judged.Add(tip);
                if (OldOf(update, updates) is { } name && objects.FindCommit(name) is { } old)
                {
                    report = report.With(ReplacedHistory.Judge(git, objects, new Replacement(old, tip), judging));
                }
            }
        }

        objects.Finish();
        return report;
    }

    /// <summary>What the ref had before; a push may delete it, and make it anew.</summary>
    private static string? OldOf(RefUpdate update, IReadOnlyList<RefUpdate> updates)
        => update.IsCreation ? updates.FirstOrDefault(other => other.IsDeletion && other.Ref == update.Ref)?.Old : update.Old;
}
