namespace PhaseGuard;

/// <summary>What a team decided about its rules; the source is section 5 of the specification of step files.</summary>
public sealed record Policy
{
    /// <summary>The policy of a repository without <c>phaseguard.json</c>.</summary>
    public static Policy Default { get; } = new();

    /// <summary>Globs on repository paths: what matches one is a step file.</summary>
    public IReadOnlyList<string> Steps { get; init; } = ["**/steps/*.json"];

    /// <summary>Globs on repository paths: what matches one is no step file after all.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>Whether a step that nobody has started yet may be committed; by default it may not.</summary>
    public bool AllowsPlannedSteps { get; init; }

    /// <summary>Whether COMMIT may be open in the commit that it makes; by default it may not.</summary>
    public bool LeavesCommitOpen { get; init; }

    /// <summary>Whether <c>CHECKPOINT_PENDING</c> is a skip reason; by default it is.</summary>
    public bool AcceptsCheckpoints { get; init; } = true;

    /// <summary>The level of each rule that the team set itself, by id.</summary>
    public IReadOnlyDictionary<string, Level> Rules { get; init; } = new Dictionary<string, Level>();

    /// <summary>Whether a path is a step file's. Only what ends in <c>.json</c>, in any case, can be one.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public bool IsStepFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Glob.IsJson(path)
            && Steps.Any(glob => new Glob(glob).Matches(path))
            && !Exclude.Any(glob => new Glob(glob).Matches(path));
    }
}
