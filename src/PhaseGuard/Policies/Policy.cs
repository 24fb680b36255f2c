using PhaseGuard.Policies;

namespace PhaseGuard;

/// <summary>What a team decided about its rules; the source is section 5 of the specification of step files.</summary>
public sealed partial record Policy
{
    private readonly Glob[] _exclude = [];
    private readonly DialectPolicy[] _sections = [];

    /// <summary>The policy of a repository without <c>phaseguard.json</c>.</summary>
    public static Policy Default { get; } = new();

    /// <summary>Globs on repository paths: what matches one is not judged after all.</summary>
    /// <exception cref="ArgumentException">A glob is none that <c>phaseguard.json</c> may have.</exception>
    public IReadOnlyList<string> Exclude
    {
        get => [.. _exclude.Select(glob => glob.Pattern)];
        init => _exclude = GlobFlaws.Check(value, nameof(Exclude));
    }

    /// <summary>The names of the agents that may be asked to execute a record, without the <c>@</c>.</summary>
    /// <exception cref="ArgumentException">There is none, or one has no name; the list is <see langword="null"/>.</exception>
    public IReadOnlyList<string> Agents
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Agents));
            field = AgentNames.FlawOf(value) is { } flaw ? throw flaw.At(nameof(Agents)) : AgentNames.Of(value);
        }
    } = ["researcher", "software-crafter", "solution-architect", "product-owner", "acceptance-designer", "devop"];

    /// <summary>How agents are answered that tell the guard what they are about to do.</summary>
    internal AgentHooks AgentHooks { get; init; } = new();

    /// <summary>
    /// The repository path of the baseline. Whoever reads files hands its bytes to <see cref="PolicyFile.ReadBaseline"/>.
    /// </summary>
    /// <exception cref="ArgumentException">It is no path of a JSON file from the repository's root.</exception>
    public string BaselinePath
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(BaselinePath));
            field = GlobFlaws.OfPath(value) is { } flaw ? throw flaw.At(nameof(BaselinePath)) : value;
        }
    } = Baseline.UsualPath;

    /// <summary>The findings that were there when the guard came; <see langword="null"/> where there is no baseline.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>What the policy says of the dialects of which it says anything.</summary>
    internal IReadOnlyList<DialectPolicy> Sections
    {
        get => _sections;
        init => _sections = [.. value];
    }

    /// <summary>The repository paths of the files that the policy names, and that say more of it.</summary>
    internal IEnumerable<string> NamedFiles => _sections.SelectMany(section => section.NamedFiles).Select(file => file.Path).Append(BaselinePath);

    /// <summary>Whether the hooks look at earlier commits for what was deleted there.</summary>
    internal bool RemembersAnyDeleted => _sections.Any(section => section.RemembersDeleted);

    /// <summary>What the policy says of a dialect.</summary>
    /// <param name="byDefault">What holds where it says nothing.</param>
    internal TSection Section<TSection>(TSection byDefault)
        where TSection : DialectPolicy
    {
        foreach (DialectPolicy section in _sections)
        {
            if (section is TSection own)
            {
                return own;
            }
        }

        return byDefault;
    }

    /// <summary>The sections with one in the place of its like.</summary>
    internal IReadOnlyList<DialectPolicy> SectionsWith(DialectPolicy section)
        => [.. _sections.Where(other => other.GetType() != section.GetType()), section];

    /// <summary>This policy with another's lists of who may approve.</summary>
    internal Policy WithSignersOf(Policy other) => this with { Sections = [.. _sections.Select(section => section.WithSignersOf(other.Like(section)))] };

    /// <summary>Whether another policy has the same lists of who may approve.</summary>
    internal bool HasSignersOf(Policy other) => _sections.All(section => section.WithSignersOf(other.Like(section)) == section);

    /// <summary>Whether the team left a rule on.</summary>
    internal bool HasRule(string id) => new RuleLevels(Rules, IsStrict: false).IsOn(id);

    /// <summary>Whether a path is left out, whatever other globs say.</summary>
    internal bool IsExcluded(string path) => Array.Exists(_exclude, glob => glob.Matches(path));

    private DialectPolicy? Like(DialectPolicy section) => _sections.FirstOrDefault(other => other.GetType() == section.GetType());
}
