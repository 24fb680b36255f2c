using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Judges a range of commits: each by what it changes and says, and the tip as a whole.</summary>
internal sealed class RangeCheck
{
    /// <summary>So many changes or commits are planned at once.</summary>
    private const int Window = 256;

    /// <summary>How much text is kept of versions that the next commits may build on.</summary>
    private const long KeptBytes = 1024 * 1024;

    private readonly GitCommand _git;
    private readonly CommitRange _range;
    private readonly ValidationOptions _options;
    private readonly ObjectReader _blobs;
    private readonly DocumentCache _versions;
    private readonly RangePolicy? _policy;
    private readonly FindingHistory _ledger = new();
    private readonly TipCheck _tip;

    private RangeCheck(GitCommand git, CommitRange range, ValidationOptions options, ObjectReader blobs, DocumentCache versions, TipCheck tip, bool comparesPolicy)
    {
        (_git, _range, _options, _blobs, _versions, _tip) = (git, range, options, blobs, versions, tip);
        _policy = comparesPolicy ? new RangePolicy(blobs, options) : null;
    }

    /// <summary>Judges the commits of a range.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="blobs">What reads objects.</param>
    /// <param name="range">The commits.</param>
    /// <param name="options">The policy, and how warnings count; the time of each commit is its committer's.</param>
    /// <param name="comparesPolicy">Whether what the commits do to the repository's policy is told.</param>
    /// <exception cref="CannotCheckException">It could not be looked.</exception>
    public static Report Run(GitCommand git, ObjectReader blobs, CommitRange range, ValidationOptions options, bool comparesPolicy = true)
    {
        using var versions = new DocumentCache(blobs, KeptBytes);
        using var tip = new TipCheck(git, range.Tip, options, versions);
        return new RangeCheck(git, range, options, blobs, versions, tip, comparesPolicy).Run();
    }

    private Report Run()
    {
        int commits = 0;
        var window = new List<StepCommit>();
        foreach (RangeCommit commit in CommitWalk.Read(_git, _range.Chosen))
        {
            MustHaveParents(commit);
            commits++;
            if (commit.Changes.Count > 0)
            {
                _ledger.Add(commit.Id, _policy?.Compare(commit) ?? []);
                window.Add(new StepCommit(commit, ChangedFiles.Of(commit.Changes, _options.Policy, _blobs)));
            }

            if (window.Sum(each => each.Steps.Count + 1) >= Window)
            {
                JudgeAll(window);
            }
        }

        JudgeAll(window);
        _policy?.MustBeUsable(_range.Tip);
        IReadOnlyList<FileReport> beside = _tip.Run(_ledger);
        return new Report(_ledger.Reports) { Commits = commits }.With(beside);
    }

    private void JudgeAll(List<StepCommit> window)
    {
        _versions.Plan(window.SelectMany(commit => commit.Steps).SelectMany(ChangedDocument.VersionsOf));
        foreach (StepCommit commit in window)
        {
            Judge(commit);
        }

        window.Clear();
    }

    private void Judge(StepCommit commit)
    {
        string id = commit.Commit.Id;
        ValidationOptions options = _options with { Time = commit.Commit.Time };
        var context = new CommitContext { IsMerge = commit.Commit.IsMerge };
        var moves = new List<StepMove>();
        foreach (PathChange change in commit.Steps)
        {
            using var step = new ChangedDocument(change, _versions, options);
            FileReport report = step.Validate(options);
            if (step.Move is { } move)
            {
                moves.AddRange(TakesBack(commit.Commit, step) ? [] : [move]);
                _tip.Keep(change, move.After);
                _ledger.Add(id, change, step.Before?.Validate(), report);
                _ledger.Add(id, [report with { Findings = step.ValidateChange(context, taken => TakesBack(commit.Commit, taken)) }]);
            }
            else
            {
                _ledger.Remove(id, change);
                _ledger.Add(id, [report]);
            }
        }

        _ledger.Add(id, moves.Count == 0 ? [] : StepValidator.ValidateMessage(commit.Commit.Subject, moves, context, options));
    }

    private static void MustHaveParents(RangeCommit commit)
    {
        if (commit.IsCutOff)
        {
            throw new CannotCheckException(
                $"this clone is shallow, and its history ends at {CommitId.Short(commit.Id)} before the range begins: fetch the whole history (`git fetch --unshallow`; in GitHub Actions `fetch-depth: 0`, in GitLab CI `GIT_DEPTH: 0`), and try again.");
        }
    }

    private bool TakesBack(RangeCommit commit, ChangedDocument step)
        => commit.IsRevert && commit.Parents is [var parent, ..] && CommitFacts.HadIt(_git, parent, step, _options.Policy);

    /// <summary>A commit with the step files that it changes.</summary>
    private sealed record StepCommit(RangeCommit Commit, IReadOnlyList<PathChange> Steps);
}
