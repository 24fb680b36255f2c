using PhaseGuard.Json;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Changes;
using PhaseGuard.Steps.Changes.Rules;
using PhaseGuard.Steps.Evidence;
using PhaseGuard.Steps.Rules;

namespace PhaseGuard;

/// <summary>One version of a step file: read once, then judged by itself, against an earlier version, and beside others.</summary>
public sealed class StepDocument : Document
{
    /// <summary>Larger files are compared as they are: people do not write them.</summary>
    private const int LargestRepaired = 1 << 20;

    private readonly StepFile _step;
    private readonly bool _ownsTree;
    private FileReport? _report;
    private StepDocument? _repaired;

    private StepDocument(StepFile step, bool ownsTree = true)
    {
        (_step, _ownsTree) = (step, ownsTree);
    }

    /// <inheritdoc/>
    public override string Path => _step.Path;

    /// <summary>The file as rules and commands read it; good as long as this document is.</summary>
    internal StepFile Step => _step;

    /// <inheritdoc/>
    public override StepOutline Outline => field ??= OutlineReader.Read(_step, () => Repaired._step);

    /// <summary>The file as safe fixes leave it; this one where nothing is to be fixed. Good as long as this document is.</summary>
    private StepDocument Repaired => _repaired ??= Repair();

    /// <summary>Reads a step file; what is wrong with it is found later.</summary>
    /// <param name="path">The repository path, with <c>/</c>; empty where there is none, and then no rule on paths speaks.</param>
    /// <param name="utf8">The file's bytes, which must stay as they are; a byte order mark at the start is fine.</param>
    /// <param name="options">The policy and the time; the defaults where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static StepDocument Read(string path, ReadOnlyMemory<byte> utf8, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return PhaseGuard.Unreadable.Find(utf8) is { } flaw
            ? Unreadable(path, flaw, options)
#pragma warning disable CA2000 // the document owns the tree, and gives it back
            : new StepDocument(new StepFile(path, JsonTree.Parse(utf8), options ?? ValidationOptions.Default));
#pragma warning restore CA2000
    }

    /// <summary>Stands for a step file that has no content to be read, such as a symbolic link.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <param name="flaw">Why it cannot be read.</param>
    /// <param name="options">The policy; the defaults where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="flaw"/> is <see langword="null"/>.</exception>
    public static StepDocument Unreadable(string path, Unreadable flaw, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(flaw);
        return new StepDocument(new StepFile(path, JsonTree.Empty, options ?? ValidationOptions.Default) { Unreadable = flaw });
    }

    /// <summary>The same content at another path; good as long as this document is.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public StepDocument At(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path == Path ? this : new StepDocument(new StepFile(path, _step.Tree, _step.Options) { Unreadable = _step.Unreadable }, ownsTree: false);
    }

    /// <inheritdoc/>
    public override FileReport Validate()
        => _report ??= new FileReport(Path, RuleRunner.Run(_step, _step.Tree, StepRules.All, _step.Options.NewCollector(() => _step.Progress)), StepFileKind.FileNoun, _step.ResumeAt);

    /// <summary>Judges what came of commands of the step that were run again.</summary>
    /// <param name="phases">The phases of the step whose commands were.</param>
    internal FileReport ValidateRepeated(IReadOnlyList<RepeatedPhase> phases)
        => new(Path, RuleRunner.Run(new RepeatedStep(phases), _step.Tree, RepeatedStep.Rules, _step.Options.NewCollector()), StepFileKind.FileNoun);

    /// <summary>
    /// Judges what a commit made of the file, by every rule on a change and no other. The earlier version counts as safe fixes leave
    /// it, so that repairing form is no change; what only comes from a form that this version still has, is none either.
    /// </summary>
    /// <param name="before">The file in the parent; <see langword="null"/> where it was not there.</param>
    /// <param name="commit">What is known of the commit.</param>
    /// <returns>What was found, in file order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="commit"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Finding> ValidateChange(StepDocument? before, CommitContext commit)
    {
        ArgumentNullException.ThrowIfNull(commit);
        if (_step.Unreadable is not null)
        {
            return [];
        }

        IReadOnlyList<Finding> findings = CompareWith(before?.Repaired, commit);
        if (findings.Count == 0 || before is null || Repaired == this)
        {
            return findings;
        }

        HashSet<(Rule, string)> changes = [.. Repaired.CompareWith(before.Repaired, commit).Select(KeyOf)];
        return [.. findings.Where(finding => changes.Contains(KeyOf(finding)))];
    }

    internal override FileReport ValidateRemovalIn(CommitContext commit)
    {
        var change = new StepChange(_step, null, commit);
        return new FileReport(Path, RuleRunner.Run(change, JsonTree.Empty, ChangeRules.For(commit), _step.Options.NewCollector()));
    }

    internal override Document MovedTo(string path) => At(path);

    internal override IReadOnlyList<Finding> ValidateChangeSince(Document? before, CommitContext commit)
        => ValidateChange((StepDocument?)before, commit);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _repaired != this)
        {
            _repaired?.Dispose();
        }

        if (disposing && _ownsTree)
        {
            _step.Tree.Dispose();
        }

        base.Dispose(disposing);
    }

    private static (Rule, string) KeyOf(Finding finding) => (finding.Rule, finding.Phase ?? finding.Pointer);

    private IReadOnlyList<Finding> CompareWith(StepDocument? before, CommitContext commit)
        => RuleRunner.Run(new StepChange(before?._step, _step, commit), _step.Tree, ChangeRules.For(commit), _step.Options.NewCollector());

    private StepDocument Repair()
    {
        if (_step.Unreadable is not null || _step.Tree.Text.Length > LargestRepaired || Validate() is { Findings.Count: 0, InBaseline.Count: 0 })
        {
            return this;
        }

        FixedText text = StepFileKind.Instance.Fix(Path, _step.Tree.Text, _step.Options, finding => finding.Fix is { IsSafe: true });
        return text.Fixed.Count == 0 ? this : ReadRepaired(text.Text);
    }

    private StepDocument ReadRepaired(ReadOnlyMemory<byte> text)
    {
        StepDocument repaired = Read(Path, text, _step.Options);
        repaired._repaired = repaired;
        return repaired;
    }
}
