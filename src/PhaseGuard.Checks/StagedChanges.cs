using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>What the next commit does to judged files, with all that is needed to judge it.</summary>
internal sealed class StagedChanges
{
    /// <summary>So many of the last commits are looked at for what was deleted, where the policy says so.</summary>
    private const int RememberedCommits = 100;

    private readonly StagedGroups _groups;
    private readonly DocumentCache _documents;
    private readonly CommitFacts _facts;
    private readonly GitCommand _git;
    private WorkTreePrefix? _prefix;

    private StagedChanges(GitCommand git, StagedGroups groups, DocumentCache documents, CommitFacts facts)
        => (_git, _groups, _documents, _facts) = (git, groups, documents, facts);

    /// <summary>How the commit is judged, with its policy.</summary>
    public required ValidationOptions Options { get; init; }

    /// <summary>What the commit loosens; nothing where it leaves the policy and its baseline alone.</summary>
    public IReadOnlyList<FileReport> PolicyChange { get; private init; } = [];

    /// <summary>The judged files that it changes, in path order.</summary>
    public required IReadOnlyList<ChangedFile> Files { get; init; }

    public required CommitContext Commit { get; init; }

    /// <summary>Reads the policy, and what git knows of the commit.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="objects">What reads objects.</param>
    /// <param name="documents">Where the versions of files come from.</param>
    /// <param name="groups">What the next commit has beside the files that it changes.</param>
    /// <param name="entries">What it changes.</param>
    /// <param name="options">The time.</param>
    /// <param name="given">The policy to judge by; the one that is staged where it is <see langword="null"/>.</param>
    /// <param name="isMerge">Whether git said that this is a merge.</param>
    /// <exception cref="CannotCheckException">The policy cannot be used, or git cannot say.</exception>
    public static StagedChanges Read(
        GitCommand git, ObjectReader objects, DocumentCache documents, StagedGroups groups, IReadOnlyList<PathChange> entries,
        ValidationOptions options, Policy? given, bool isMerge)
    {
        var facts = new CommitFacts(git, objects, isMerge);
        var policy = new StagedPolicy(git, entries, objects);
        options = options with { Policy = given ?? policy.Load(), Tree = new FilesInGit(git, objects, "", entries[0].After.Id), Signatures = new VerifiedSignatures() };
        IReadOnlyList<FileReport> change = given is null ? policy.Compare(options) : [];
        options = options with { Policy = MovedBaseline.Follow(options.Policy, entries) };
        IReadOnlyList<ChangedFile> files = ChangedFiles.Of(entries, options.Policy);
        if (files.Count > 0)
        {
            facts.Read();
        }

        return new StagedChanges(git, groups, documents, facts)
        {
            Options = options,
            PolicyChange = change,
            Files = files,
            Commit = new CommitContext { IsMerge = files.Count > 0 && facts.IsMerge },
        };
    }

    /// <summary>Judges the files.</summary>
    /// <param name="findsFlaws">Whether anything but their outlines is wanted.</param>
    public IReadOnlyList<JudgedFile> Judge(bool findsFlaws)
    {
        var commit = new JudgedCommit(Files, Options, Commit, _facts.TakesBack) { FindsFlaws = findsFlaws, NoteOn = findsFlaws ? NoteOn : null };
        IReadOnlyList<JudgedFile> files = new ChangeJudge(_documents, new LostVersions()).Judge([commit])[0];
        if (!Options.Policy.RemembersAnyDeleted || files.All(file => file.KeepsItsName) || !_facts.HasHead)
        {
            return files;
        }

        var judge = new ChangeJudge(_documents, new LostVersions());
        foreach (RangeCommit earlier in CommitWalk.Read(_git, [$"--max-count={RememberedCommits}", "HEAD"], JudgedPaths.MayMatter))
        {
            judge.Judge([JudgedCommit.Remembered(ChangedFiles.Of(earlier.Changes, Options.Policy), Options)]);
        }

        return judge.Judge([commit])[0];
    }

    /// <summary>Judges the groups of which a file changes, after the files.</summary>
    public IReadOnlyList<FileReport> JudgeGroups(IReadOnlyList<JudgedFile> files)
    {
        HashSet<string> names = StagedGroups.NamesOf(Files.SelectMany(file => new[] { file.Path, file.Change.Source }), Options.Policy);
        if (names.Count == 0)
        {
            return [];
        }

        IReadOnlyDictionary<string, TreeEntry> listed = _groups.List(names, Options.Policy); // tells a damaged index, too
        if (!GroupCheck.IsOn(Options.Policy))
        {
            return [];
        }

        var known = new OutlineCache();
        foreach (JudgedFile file in files.Where(file => file.After is not null))
        {
            known.Keep(file.File.Path, file.Change.After, file.After!);
        }

        var check = new GroupCheck(_documents);
        IReadOnlyList<FileReport> changes = check.JudgeChange(listed, files, known, Commit, Options);
        return [.. new Report(changes).With(check.Judge(listed, known, Options)).Files];
    }

    private Func<string, string>? NoteOn(ChangedDocument file, FileReport report)
        => report.Findings.Count == 0 || file.After is null ? null
            : ForgottenAdd.Note(file, Path.Combine(_git.Directory, (_prefix ??= new WorkTreePrefix(_git)).Show(file.Path)), Commit, Options);
}
