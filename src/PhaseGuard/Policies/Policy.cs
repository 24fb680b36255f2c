using PhaseGuard.Policies;
using PhaseGuard.Steps;

namespace PhaseGuard;

/// <summary>What a team decided about its rules; the source is section 5 of the specification of step files.</summary>
public sealed record Policy
{
    private readonly Glob[] _steps = [new("**/steps/*.json")];
    private readonly Glob[] _exclude = [];

    /// <summary>The policy of a repository without <c>phaseguard.json</c>.</summary>
    public static Policy Default { get; } = new();

    /// <summary>Globs on repository paths: what matches one is a step file.</summary>
    public IReadOnlyList<string> Steps
    {
        get => [.. _steps.Select(glob => glob.Pattern)];
        init => _steps = Globs(value);
    }

    /// <summary>Globs on repository paths: what matches one is no step file after all.</summary>
    public IReadOnlyList<string> Exclude
    {
        get => [.. _exclude.Select(glob => glob.Pattern)];
        init => _exclude = Globs(value);
    }

    /// <summary>Whether a step that nobody has started yet may be committed; by default it may not.</summary>
    public bool AllowsPlannedSteps { get; init; }

    /// <summary>Whether COMMIT may be open in the commit that it makes; by default it may not.</summary>
    public bool LeavesCommitOpen { get; init; }

    /// <summary>Whether <c>CHECKPOINT_PENDING</c> is a skip reason; by default it is.</summary>
    public bool AcceptsCheckpoints { get; init; } = true;

    /// <summary>The level of each rule that the team set itself, by id.</summary>
    public IReadOnlyDictionary<string, Level> Rules { get; init; } = new Dictionary<string, Level>();

    /// <summary>The names of the agents that may be asked to execute a step, without the <c>@</c>.</summary>
    public IReadOnlyList<string> Agents { get; init; } =
        ["researcher", "software-crafter", "solution-architect", "product-owner", "acceptance-designer", "devop"];

    /// <summary>
    /// The repository path of a template that says which phases a version has; <see langword="null"/> where there is
    /// none. Whoever reads files hands its bytes to <see cref="PolicyFile.ReadCanonicalSchema"/>.
    /// </summary>
    public string? CanonicalSchema { get; init; }

    /// <summary>The phase sets that the team defined, by version.</summary>
    internal IReadOnlyDictionary<string, PhaseSet> PhaseSets { get; init; } = new Dictionary<string, PhaseSet>();

    /// <summary>Whether the team left a rule on.</summary>
    internal bool HasRule(string id) => Rules.GetValueOrDefault(id, Level.Error) != Level.Off;

    /// <summary>Whether a path is a step file's. Only what ends in <c>.json</c>, in any case, can be one.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public bool IsStepFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Glob.IsJson(path) && _steps.Any(glob => glob.Matches(path)) && !_exclude.Any(glob => glob.Matches(path));
    }

    private static Glob[] Globs(IReadOnlyList<string> patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        return [.. patterns.Select(pattern => new Glob(pattern))];
    }
}
