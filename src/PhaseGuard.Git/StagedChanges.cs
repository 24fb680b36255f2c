namespace PhaseGuard.Git;

/// <summary>What the next commit does to step files, with all that is needed to judge it.</summary>
internal sealed class StagedChanges
{
    private readonly StagedFolders _folders;
    private readonly StepVersions _versions;
    private readonly CommitFacts _facts;

    public StagedChanges(
        GitCommand git, BlobReader blobs, StepVersions versions, StagedFolders folders, IReadOnlyList<PathChange> entries, ValidationOptions options, Policy? given, bool isMerge)
    {
        (_folders, _versions, _facts) = (folders, versions, new CommitFacts(git, blobs, isMerge));
        var policy = new StagedPolicy(entries, blobs);
        Options = options with { Policy = given ?? policy.Load() };
        PolicyChange = given is null ? policy.Compare(Options) : null;
        Steps = ChangedSteps.Of(entries, Options.Policy, blobs);
        Commit = new CommitContext { IsMerge = Steps.Count > 0 && _facts.IsMerge, MayBeAmend = true };
        _ = Steps.Count > 0 && _facts.IsRevert;
    }

    /// <summary>How the commit is judged, with its policy.</summary>
    public ValidationOptions Options { get; }

    /// <summary>What the commit loosens; <see langword="null"/> where it leaves the policy alone.</summary>
    public FileReport? PolicyChange { get; }

    /// <summary>The step files that it changes, in path order.</summary>
    public IReadOnlyList<PathChange> Steps { get; }

    public CommitContext Commit { get; }

    /// <summary>Takes the steps one after the other; each is good until the next is taken.</summary>
    public IEnumerable<TakenStep> Take()
    {
        _versions.Plan(Steps.SelectMany(TakenStep.VersionsOf));
        foreach (PathChange step in Steps)
        {
            using var taken = new TakenStep(step, _versions, Options);
            yield return taken;
        }
    }

    /// <summary>Whether the commit is a revert that takes a file back to a version that an ancestor had.</summary>
    public bool TakesBack(TakenStep step) => _facts.TakesBack(step, Options.Policy);

    /// <summary>Judges the folders in which a step file changes, when all steps have been taken.</summary>
    public IReadOnlyList<FileReport> JudgeFolders(Dictionary<string, StepOutline> known)
    {
        HashSet<string> names = StagedFolders.NamesOf(Steps.SelectMany(step => new[] { step.Path, step.Source }));
        return names.Count == 0 || !FolderCheck.IsOn(Options.Policy)
            ? []
            : FolderCheck.Run(_folders.List(names, Options.Policy.IsStepFile), known, _versions, Options);
    }
}
