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
    private ValidationOptions _options;
    private readonly RangePolicy? _policy;
    private readonly FindingHistory _history = new();
    private readonly ChangeJudge _judge;
    private readonly TipCheck _tip;
    private readonly RangeGroups _groups;

    private RangeCheck(GitCommand git, CommitRange range, ValidationOptions options, ObjectReader objects, DocumentCache documents, TipCheck tip, bool comparesPolicy)
    {
        (_git, _range, _options, _tip) = (git, range, options, tip);
        _policy = comparesPolicy ? new RangePolicy(git, range.Base, objects, options) : null;
        _judge = new ChangeJudge(documents, new LostVersions());
        _groups = new RangeGroups(new TreeReader(objects), documents, tip.Outlines);
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
        options = options with { Tree = new FilesInGit(git, objects, range.Tip, range.Tip), Signatures = options.Signatures ?? new VerifiedSignatures() };
        using var documents = new DocumentCache(objects, KeptBytes);
        using var tip = new TipCheck(git, range.Tip, options, documents);
        return new RangeCheck(git, range, options, objects, documents, tip, comparesPolicy).Run();
    }

    private Report Run()
    {
        int commits = 0;
        int size = 0;
        var window = new List<(RangeCommit Commit, JudgedCommit Judged)>();
        foreach (RangeCommit commit in CommitWalk.Read(_git, _range.Chosen, JudgedPaths.MayMatter))
        {
            MustHaveParents(commit);
            commits++;
            if (commit.Changes.Count > 0)
            {
                _history.Add(commit.Id, _policy?.Compare(commit) ?? []);
                window.Add((commit, Open(commit)));
                size += window[^1].Judged.Files.Count + 1;
            }

            if (size >= Window)
            {
                JudgeAll(window);
                size = 0;
            }
        }

        JudgeAll(window);
        _policy?.MustBeUsable(_range.Tip);
        IReadOnlyList<FileReport> beside = _tip.Run(_history, _options.Policy, _groups);
        return new Report(_history.Reports) { Commits = commits }.With(beside);
    }

    private JudgedCommit Open(RangeCommit commit)
    {
        _options = _options with { Policy = MovedBaseline.Follow(_options.Policy, commit.Changes) };
        return new JudgedCommit(
            ChangedFiles.Of(commit.Changes, _options.Policy),
            _options with { Time = commit.Time },
            new CommitContext { IsMerge = commit.IsMerge },
            file => TakesBack(commit, file))
        {
            ReportsBefore = true,
        };
    }

    private void JudgeAll(List<(RangeCommit Commit, JudgedCommit Judged)> window)
    {
        IReadOnlyList<IReadOnlyList<JudgedFile>> files = _judge.Judge([.. window.Select(each => each.Judged)]);
        for (int index = 0; index < window.Count; index++)
        {
            Record(window[index].Commit, window[index].Judged, files[index]);
        }

        window.Clear();
    }

    private void Record(RangeCommit commit, JudgedCommit judged, IReadOnlyList<JudgedFile> files)
    {
        _history.Add(commit.Id, _groups.Judge(commit, files, judged.Context, judged.Options));
        foreach (JudgedFile file in files.Where(file => file.File.Kind.IsJudged))
        {
            if (file.After is { } after)
            {
                _tip.Keep(file.Change, after);
                _history.Add(commit.Id, file.Change, file.ReportBefore, file.Report);
                _history.Add(commit.Id, [file.Report with { Findings = file.Findings }]);
            }
            else
            {
                _history.Remove(commit.Id, file.Change);
                _history.Add(commit.Id, [file.Report]);
            }
        }

        _history.Add(commit.Id, MessageCheck.Run(commit.Subject, files, judged.Context, judged.Options));
    }

    /// <summary>Ends the check where a commit's parents are not here.</summary>
    /// <exception cref="CannotCheckException">They are not.</exception>
    public static void MustHaveParents(RangeCommit commit)
    {
        if (commit.IsCutOff)
        {
            throw new CannotCheckException(
                $"this clone is shallow, and its history ends at {CommitId.Short(commit.Id)} before the range begins: fetch the whole history (`git fetch --unshallow`; in GitHub Actions `fetch-depth: 0`, in GitLab CI `GIT_DEPTH: 0`), and try again.");
        }
    }

    private bool TakesBack(RangeCommit commit, ChangedDocument file)
        => commit.IsRevert && commit.Parents is [var parent, ..] && CommitFacts.HadIt(_git, parent, file);
}
