using PhaseGuard.Policies;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Policies;

namespace PhaseGuard;

/// <summary>What a policy says of step files.</summary>
public sealed partial record Policy
{
    /// <summary>Globs on repository paths: what matches one is a step file.</summary>
    public IReadOnlyList<string> Steps
    {
        get => [.. OfSteps.Globs.Select(glob => glob.Pattern)];
        init => OfSteps = OfSteps with { Globs = Glob.All(value) };
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
    /// The repository path of a template that says which phases a version has; <see langword="null"/> where there is
    /// none. Whoever reads files hands its bytes to <see cref="PolicyFile.ReadCanonicalSchema"/>.
    /// </summary>
    public string? CanonicalSchema
    {
        get => OfSteps.CanonicalSchema;
        init => OfSteps = OfSteps with { CanonicalSchema = value };
    }

    /// <summary>The phase sets that the team defined, by version.</summary>
    internal IReadOnlyDictionary<string, PhaseSet> PhaseSets
    {
        get => OfSteps.PhaseSets;
        init => OfSteps = OfSteps with { PhaseSets = value };
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
