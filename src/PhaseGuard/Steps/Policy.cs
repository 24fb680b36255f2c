using PhaseGuard.Policies;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Evidence;
using PhaseGuard.Steps.Policies;
using PhaseGuard.Text;

namespace PhaseGuard;

/// <summary>What a policy says of step files.</summary>
public sealed partial record Policy
{
    /// <summary>Globs on repository paths: what matches one is a step file.</summary>
    /// <exception cref="ArgumentException">There is no glob, or one that <c>phaseguard.json</c> may not have.</exception>
    public IReadOnlyList<string> Steps
    {
        get => [.. OfSteps.Globs.Select(glob => glob.Pattern)];
        init => OfSteps = OfSteps with { Globs = GlobFlaws.Check(value, nameof(Steps), StepFileKind.FileNoun) };
    }

    /// <summary>Whether a step that nobody has started yet may be committed; by default it may not.</summary>
    public bool AllowsPlannedSteps
    {
        get => OfSteps.AllowsPlannedSteps;
        init => OfSteps = OfSteps with { AllowsPlannedSteps = value };
    }

    /// <summary>Whether COMMIT may be open in the commit that it makes; by default it may not.</summary>
    public bool LeavesCommitOpen
    {
        get => OfSteps.LeavesCommitOpen;
        init => OfSteps = OfSteps with { LeavesCommitOpen = value };
    }

    /// <summary>Whether <c>CHECKPOINT_PENDING</c> is a skip reason; by default it is.</summary>
    public bool AcceptsCheckpoints
    {
        get => OfSteps.AcceptsCheckpoints;
        init => OfSteps = OfSteps with { AcceptsCheckpoints = value };
    }

    /// <summary>
    /// Whether the hooks compare a step that comes back with the last version that it had in HEAD's first 100 commits; by default
    /// only the range check and the server look back.
    /// </summary>
    public bool RemembersDeleted
    {
        get => OfSteps.RemembersDeleted;
        init => OfSteps = OfSteps with { RemembersDeleted = value };
    }

    /// <summary>
    /// The repository path of a template that says which phases a version has; <see langword="null"/> where there is
    /// none. Whoever reads files hands its bytes to <see cref="PolicyFile.ReadCanonicalSchema"/>.
    /// </summary>
    /// <exception cref="ArgumentException">It is no path of a JSON file from the repository's root.</exception>
    public string? CanonicalSchema
    {
        get => OfSteps.CanonicalSchema;
        init => OfSteps = OfSteps with { CanonicalSchema = value is not null && GlobFlaws.OfPath(value) is { } flaw ? throw flaw.At(nameof(CanonicalSchema)) : value };
    }

    /// <summary>The phase sets that the team defined, by the version that a step file declares.</summary>
    /// <exception cref="ArgumentException">A version is blank.</exception>
    public IReadOnlyDictionary<string, PhaseSet> PhaseSets
    {
        get => OfSteps.PhaseSets;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(PhaseSets));
            OfSteps = value.Keys.Any(Blank.Is) ? throw PhaseSetFlaws.BlankVersion.At(nameof(PhaseSets))
                : OfSteps with { PhaseSets = new Dictionary<string, PhaseSet>(value, StringComparer.Ordinal) };
        }
    }

    /// <summary>Which phases need evidence, a record of a run that the guard saw; by default none.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public EvidencePolicy Evidence
    {
        get => OfSteps.Evidence;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Evidence));
            OfSteps = OfSteps with { Evidence = value };
        }
    }

    /// <summary>Globs on repository paths: what matches one is a test report that <c>phase run</c> reads where it is given none.</summary>
    /// <exception cref="ArgumentException">A glob is none that <c>phaseguard.json</c> may have.</exception>
    public IReadOnlyList<string> TestReports
    {
        get => [.. OfSteps.TestReports.Select(glob => glob.Pattern)];
        init => OfSteps = OfSteps with { TestReports = GlobFlaws.Check(value, nameof(TestReports)) };
    }

    /// <summary>
    /// Where the log of a step that is DONE has to be: globs on repository paths in which <c>{task-id}</c> stands for the task, of whose
    /// id only letters, digits, <c>.</c>, <c>_</c> and <c>-</c> count. By default no log is looked for.
    /// </summary>
    /// <exception cref="ArgumentException">A pattern is none that <c>phaseguard.json</c> may have.</exception>
    public IReadOnlyList<string> Logs
    {
        get => [.. OfSteps.Logs.Select(log => log.Text)];
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Logs));
            OfSteps = value.Select(log => Blank.Is(log ?? "") ? new PolicyFlaw("has a blank text", "write a text here") : LogPattern.FlawOf(log!)).OfType<PolicyFlaw>().FirstOrDefault() is { } flaw
                ? throw flaw.At(nameof(Logs))
                : OfSteps with { Logs = [.. value.Select(log => new LogPattern(log))] };
        }
    }

    internal StepPolicy OfSteps
    {
        get => Section(StepPolicy.Default);
        private init => Sections = SectionsWith(value);
    }

    /// <summary>Whether a path is a step file's. Only what ends in <c>.json</c>, in any case, can be one.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public bool IsStepFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return StepFileKind.Instance.Matches(path, this);
    }
}
