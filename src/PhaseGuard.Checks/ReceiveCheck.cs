using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>
/// Judges what a push brings to each ref of a server: to one that is there, the commits that neither it nor the server's own branch
/// has, whatever other refs have them; to a new one, the commits that no ref has. A commit is judged once by each policy. Tags bring
/// commits too; left out, they would be a way in for the branch that follows.
/// </summary>
internal static class ReceiveCheck
{
    private const string Head = "HEAD";

    /// <summary>Judges a push.</summary>
    /// <param name="git">The server's repository, with what is pushed in quarantine.</param>
    /// <param name="updates">The refs that it moves.</param>
    /// <param name="options">How it is judged; the policy is that of the ref before, of a new ref that of the server's own branch; see <see cref="AdoptedPolicy"/>.</param>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public static Report Run(GitCommand git, IReadOnlyList<RefUpdate> updates, ValidationOptions options)
    {
        using var objects = new ObjectReader(git, Unreadable.SizeLimit);
        options = options with { Signatures = new VerifiedSignatures() };
        var report = new Report([]) { Commits = 0 };
        var judged = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var adopted = new AdoptedPolicy(git, objects);
        string? head = RevisionName.IsAmbiguous(objects, Head) ? null : objects.FindCommit(Head);
        foreach (RefUpdate update in updates.Where(update => !update.IsDeletion))
        {
            if (objects.FindCommit(update.New) is { } tip)
            {
                string? old = OldOf(update, updates) is { } name ? objects.FindCommit(name) : null;
                string? start = old ?? head;
                string? policyCommit = adopted.Find(start, tip);
                bool isFirst = start is null && policyCommit is not null;
                TreePolicy? policy = policyCommit is null ? null : new TreePolicy(objects, policyCommit);
                ValidationOptions judging = options with { Policy = policy?.Load() ?? Policy.Default };
                string key = policy?.KeyOf(judging.Policy) ?? "";
                List<string> known = judged.TryGetValue(key, out List<string>? tips) ? tips : judged[key] = head is null ? [] : [head];
                string[] chosen = [tip, "--not", old ?? "--all", .. known];
                Report found = RangeCheck.Run(git, objects, new CommitRange(start, tip, chosen), judging, comparesPolicy: !isFirst);
                found = isFirst ? found.With(ComparedWithDefaults(policy!, judging, tip)) : found;
                report = report.With(found.Files) with { Commits = report.Commits + found.Commits };
                known.Add(tip);
                if (old is not null)
                {
                    report = report.With(ReplacedHistory.Judge(git, objects, new Replacement(old, tip), judging));
                }
            }
        }

        objects.Finish();
        return report;
    }

    /// <summary>What the first policy of a server lets pass that the defaults do not.</summary>
    private static IReadOnlyList<FileReport> ComparedWithDefaults(TreePolicy policy, ValidationOptions judging, string tip)
        => [.. PolicyComparison.Of(Policy.Default, judging.Policy, policy.Read, [], judging).Where(change => change.Findings.Count > 0).Select(change => change with { Commit = tip })];

    /// <summary>What the ref had before; a push may delete it, and make it anew.</summary>
    private static string? OldOf(RefUpdate update, IReadOnlyList<RefUpdate> updates)
        => update.IsCreation ? updates.FirstOrDefault(other => other.IsDeletion && other.Ref == update.Ref)?.Old : update.Old;
}
