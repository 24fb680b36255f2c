using PhaseGuard.Boards;
using PhaseGuard.Checks;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Boards;

/// <summary>
/// How the records stood after earlier commits, by the policy of today: each version of a file is read and judged once, by itself.
/// </summary>
/// <param name="git">The repository.</param>
/// <param name="rows">Tells how a record stands.</param>
/// <param name="options">How files are judged.</param>
/// <param name="isMeant">Whether a file is on the board.</param>
internal sealed class BoardHistory(GitCommand git, BoardRows rows, ValidationOptions options, Func<string, bool> isMeant)
{
    /// <summary>Of a longer history the last commits are shown.</summary>
    private const int Most = 200;

    private readonly Dictionary<DocumentKey, Version> _versions = [];

    /// <summary>Looks at the commits that change judged files, on the first parents' line.</summary>
    /// <param name="range">The commits as git writes a range; all up to HEAD where it is <see langword="null"/>.</param>
    /// <returns>The oldest first; <see langword="null"/> where the text is no range.</returns>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public IReadOnlyList<BoardMoment>? Read(string? range)
    {
        using var objects = new ObjectReader(git, Unreadable.SizeLimit);
        if (Chosen(objects, range) is not { } chosen)
        {
            return null;
        }

        var last = new Queue<RangeCommit>();
        foreach (RangeCommit commit in chosen.Count == 0 ? [] : CommitWalk.Read(git, ["--first-parent", .. chosen], JudgedPaths.MayMatter).Where(commit => commit.Changes.Count > 0))
        {
            last.Enqueue(commit);
            if (last.Count > Most)
            {
                last.Dequeue();
            }
        }

        using var documents = new DocumentCache(objects, keptBytes: 0);
        BoardMoment[] moments = [.. last.Select(commit => After(commit, documents))];
        objects.Finish();
        return moments;
    }

    private IReadOnlyList<string>? Chosen(ObjectReader objects, string? range)
        => range is not null ? CommitRange.Parse(git, objects, range)?.Chosen : objects.FindCommit("HEAD") is { } head ? [head] : [];

    private BoardMoment After(RangeCommit commit, DocumentCache documents)
    {
        using GitProcess listing = TreeListing.StartCommit(git, commit.Id);
        FileVersion[] files =
        [
            .. TreeListing.FinishCommit(listing, path => isMeant(path) && DialectBook.KindOf(path, options.Policy) is { IsJudged: true })
                .Select(entry => new FileVersion(DialectBook.KindOf(entry.Key, options.Policy)!, entry.Key, entry.Value)),
        ];
        FileVersion[] unknown = [.. files.Where(file => !_versions.ContainsKey(file.Key)).DistinctBy(file => file.Key)];
        documents.Prefetch(unknown);
        foreach (FileVersion file in unknown)
        {
            _versions[file.Key] = Judge(documents.Acquire(file, options));
            documents.Release(file);
        }

        Version[] records = [.. files.Select(file => _versions[file.Key])];
        return new BoardMoment(
            commit.Id, commit.Time, records.Count(record => record.IsRecord), records.Count(record => record.IsFinished), records.Sum(record => record.Findings));
    }

    private Version Judge(Document document)
    {
        BoardRow? row = rows.RowOf(document);
        FileReport report = options.Hide(document.Validate());
        return new Version(row is not null, row?.Standing == BoardStanding.Finished, report.Errors + report.Warnings);
    }

    /// <summary>What of one version counts.</summary>
    private readonly record struct Version(bool IsRecord, bool IsFinished, int Findings);
}
