using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>What the next commit does to step files, with all that is needed to judge it.</summary>
internal sealed class StagedChanges
{
    private readonly StagedFolders _folders;
    private readonly DocumentCache _versions;
    private readonly CommitFacts _facts;

    public StagedChanges(
        GitCommand git, ObjectReader blobs, DocumentCache versions, StagedFolders folders, IReadOnlyList<PathChange> entries, ValidationOptions options, Policy? given, bool isMerge)
    {
        (_folders, _versions, _facts) = (folders, versions, new CommitFacts(git, blobs, isMerge));
        var policy = new StagedPolicy(entries, blobs);
        Options = options with { Policy = given ?? policy.Load() };
        PolicyChange = given is null ? policy.Compare(Options) : null;
        Steps = ChangedFiles.Of(entries, Options.Policy, blobs);
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
    public IEnumerable<ChangedDocument> Take()
    {
        _versions.Plan(Steps.SelectMany(ChangedDocument.VersionsOf));
        foreach (PathChange step in Steps)
        {
            using var taken = new ChangedDocument(step, _versions, Options);
            yield return taken;
        }
    }

    /// <summary>Whether the commit is a revert that takes a file back to a version that an ancestor had.</summary>
    public bool TakesBack(ChangedDocument step) => _facts.TakesBack(step, Options.Policy);

    /// <summary>Judges the folders in which a step file changes, when all steps have been taken.</summary>
    public IReadOnlyList<FileReport> JudgeFolders(Dictionary<string, StepOutline> known)
    {
        HashSet<string> names = StagedFolders.NamesOf(Steps.SelectMany(step => new[] { step.Path, step.Source }));
        return names.Count == 0 || !GroupCheck.IsOn(Options.Policy)
            ? []
            : GroupCheck.Run(_folders.List(names, Options.Policy.IsStepFile), known, _versions, Options);
    }
}
