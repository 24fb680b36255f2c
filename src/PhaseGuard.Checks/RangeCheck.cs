using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Judges a range of commits: each by what it changes and says, and the tip as a whole.</summary>
internal sealed class RangeCheck
{
    /// <summary>So many changes or commits are prefetched at once.</summary>
    private const int Window = 256;

    /// <summary>How much text is kept of versions that the next commits may build on.</summary>
    private const long KeptBytes = 1024 * 1024;

    private readonly GitCommand _git;
    private readonly CommitRange _range;
    private readonly ValidationOptions _options;
    private readonly ObjectReader _objects;
    private readonly DocumentCache _documents;
    private readonly RangePolicy? _policy;
    private readonly FindingHistory _history = new();
    private readonly TipCheck _tip;

    private RangeCheck(GitCommand git, CommitRange range, ValidationOptions options, ObjectReader objects, DocumentCache documents, TipCheck tip, bool comparesPolicy)
    {
        (_git, _range, _options, _objects, _documents, _tip) = (git, range, options, objects, documents, tip);
        _policy = comparesPolicy ? new RangePolicy(git, range.Base, objects, options) : null;
    }

    /// <summary>Judges the commits of a range.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="objects">What reads objects.</param>
    /// <param name="range">The commits.</param>
    /// <param name="options">The policy, and how warnings count; the time of each commit is its committer's.</param>
    /// <param name="comparesPolicy">Whether what the commits do to the repository's policy is told.</param>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public static Report Run(GitCommand git, ObjectReader objects, CommitRange range, ValidationOptions options, bool comparesPolicy = true)
    {
        using var documents = new DocumentCache(objects, KeptBytes);
        using var tip = new TipCheck(git, range.Tip, options, documents);
        return new RangeCheck(git, range, options, objects, documents, tip, comparesPolicy).Run();
    }

    private Report Run()
    {
        int commits = 0;
        var window = new List<JudgedCommit>();
        foreach (RangeCommit commit in CommitWalk.Read(_git, _range.Chosen, JudgedPaths.MayMatter))
        {
            MustHaveParents(commit);
            commits++;
            if (commit.Changes.Count > 0)
            {
                _history.Add(commit.Id, _policy?.Compare(commit) ?? []);
                window.Add(new JudgedCommit(commit, ChangedFiles.Of(commit.Changes, _options.Policy, _objects)));
            }

            if (window.Sum(each => each.Files.Count + 1) >= Window)
            {
                JudgeAll(window);
            }
        }

        JudgeAll(window);
        _policy?.MustBeUsable(_range.Tip);
        IReadOnlyList<FileReport> beside = _tip.Run(_history);
        return new Report(_history.Reports) { Commits = commits }.With(beside);
    }

    private void JudgeAll(List<JudgedCommit> window)
    {
        _documents.Prefetch(window.SelectMany(commit => commit.Files).SelectMany(file => file.Versions));
        foreach (JudgedCommit commit in window)
        {
            Judge(commit);
        }

        window.Clear();
    }

    private void Judge(JudgedCommit commit)
    {
        string id = commit.Commit.Id;
        ValidationOptions options = _options with { Time = commit.Commit.Time };
        var context = new CommitContext { IsMerge = commit.Commit.IsMerge };
        var changes = new List<(Dialect Dialect, OutlineChange Change)>();
        foreach (ChangedFile changed in commit.Files)
        {
            using var file = new ChangedDocument(changed, _documents, options);
            FileReport report = file.Validate(options);
            if (file.Outlines is { } outlines)
            {
                if (!TakesBack(commit.Commit, file))
                {
                    changes.Add((changed.Kind.Dialect, outlines));
                }

                _tip.Keep(changed.Change, outlines.After);
                _history.Add(id, changed.Change, file.Before?.Validate(), report);
                _history.Add(id, [report with { Findings = file.ValidateChange(context, taken => TakesBack(commit.Commit, taken)) }]);
            }
            else
            {
                _history.Remove(id, changed.Change);
                _history.Add(id, [report]);
            }
        }

        _history.Add(id, MessageCheck.Run(commit.Commit.Subject, changes.ToLookup(file => file.Dialect, file => file.Change), context, options));
    }

    private static void MustHaveParents(RangeCommit commit)
    {
        if (commit.IsCutOff)
        {
            throw new CannotCheckException(
                $"this clone is shallow, and its history ends at {CommitId.Short(commit.Id)} before the range begins: fetch the whole history (`git fetch --unshallow`; in GitHub Actions `fetch-depth: 0`, in GitLab CI `GIT_DEPTH: 0`), and try again.");
        }
    }

    private bool TakesBack(RangeCommit commit, ChangedDocument file)
        => commit.IsRevert && commit.Parents is [var parent, ..] && CommitFacts.HadIt(_git, parent, file, _options.Policy);

    /// <summary>A commit with the judged files that it changes.</summary>
    private sealed record JudgedCommit(RangeCommit Commit, IReadOnlyList<ChangedFile> Files);
}
