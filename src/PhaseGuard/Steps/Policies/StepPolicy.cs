using PhaseGuard.Json;
using PhaseGuard.Policies;
using PhaseGuard.Steps.Evidence;

namespace PhaseGuard.Steps.Policies;

/// <summary>What a team decided about its step files.</summary>
internal sealed record StepPolicy : DialectPolicy
{
    /// <summary>What holds where the policy says nothing.</summary>
    public static StepPolicy Default { get; } = new() { Globs = [new Glob("**/steps/*.json")] };

    public bool AllowsPlannedSteps { get; init; }

    public bool LeavesCommitOpen { get; init; }

    public bool AcceptsCheckpoints { get; init; } = true;

    /// <summary>The repository path of a template that says which phases a version has; <see langword="null"/> where there is none.</summary>
    public string? CanonicalSchema { get; init; }

    /// <summary>The phase sets that the team defined, by version.</summary>
    public IReadOnlyDictionary<string, PhaseSet> PhaseSets { get; init; } = new Dictionary<string, PhaseSet>();

    /// <summary>Which phases need evidence.</summary>
    public EvidencePolicy Evidence { get; init; } = EvidencePolicy.None;

    /// <summary>The globs of the test reports that commands write.</summary>
    public IReadOnlyList<Glob> TestReports { get; init; } = [];

    /// <summary>Where the log of a finished step has to be; nowhere where there is no pattern.</summary>
    public IReadOnlyList<LogPattern> Logs { get; init; } = [];

    /// <summary>The names of the phases of all versions, each once.</summary>
    public IReadOnlyList<string> PhaseNames
        => [.. Steps.PhaseSets.Versions.Union(PhaseSets.Keys).Select(version => SetOf(this, version)).OfType<PhaseSet>().SelectMany(set => set.Names).Distinct()];

    /// <summary>The versions that a step file may declare, for messages.</summary>
    public string Versions
    {
        get
        {
            string[] names = [.. Steps.PhaseSets.Versions.Union(PhaseSets.Keys).Select(version => Quote.Of(version)[1..^1])];
            return $"{string.Join(", ", names[..^1])} or {names[^1]}";
        }
    }

    /// <summary>The repository path of the list of those who may approve; <see langword="null"/> where nobody has to.</summary>
    public string? Approvers { get; init; }

    public override IReadOnlyList<NamedFile> NamedFiles =>
    [
        .. CanonicalSchema is { } schema ? [new NamedFile("canonicalSchema", "the canonical schema", schema)] : Array.Empty<NamedFile>(),
        .. Approvers is { } signers ? [new NamedFile("approvers", "the list of approvers", signers) { IsJson = false }] : Array.Empty<NamedFile>(),
    ];

    public override DialectPolicy With(string text) => this with { Signers = new AllowedSigners(text) };

    public override DialectPolicy WithSignersOf(DialectPolicy? other) => (StepPolicy)base.WithSignersOf(other) with { Approvers = (other as StepPolicy)?.Approvers };

    public override DialectPolicy With(JsonValue root)
    {
        (string version, PhaseSet set) = CanonicalSchemaReader.Read(root);
        return this with { PhaseSets = new Dictionary<string, PhaseSet>(PhaseSets) { [version] = set } };
    }

    public override IEnumerable<(string Key, IEnumerable<string> What)> LoosenedSince(DialectPolicy before, JsonValue root)
    {
        var earlier = (StepPolicy)before;
        return
        [
            ("plannedSteps", When(AllowsPlannedSteps && !earlier.AllowsPlannedSteps, "a step that nobody has started may be committed")),
            ("commitPhase", When(LeavesCommitOpen && !earlier.LeavesCommitOpen, "COMMIT may stay open")),
            ("checkpoints", When(AcceptsCheckpoints && !earlier.AcceptsCheckpoints, "CHECKPOINT_PENDING is a skip reason")),
            ("phaseSets", LoosenedSets(earlier, root, isTemplate: false)),
            ("canonicalSchema", LoosenedSets(earlier, root, isTemplate: true)),
            ("rememberDeleted", When(!RemembersDeleted && earlier.RemembersDeleted, "the hooks take a step that was deleted and comes back for a new one")),
            ("evidence", Evidence.LoosenedSince(earlier.Evidence)),
            ("testReport", earlier.TestReports.Select(glob => glob.Pattern).Except(TestReports.Select(glob => glob.Pattern)).Select(glob => $"{Quote.Of(glob)} is no longer read")),
            ("logs", LoosenedLogs(earlier)),
            ("approvers", LoosenedApprovers(earlier)),
        ];
    }

    /// <summary>One log is enough, wherever it lies: a further place lets more pass.</summary>
    private IEnumerable<string> LoosenedLogs(StepPolicy before)
        => before.Logs.Count == 0 ? []
            : Logs.Count == 0 ? ["a step that is done needs no log"]
            : Logs.Select(log => log.Text).Except(before.Logs.Select(log => log.Text)).Select(log => $"{Quote.Of(log)} is a log");

    private IEnumerable<string> LoosenedApprovers(StepPolicy before)
        => before.Approvers is null ? []
            : Approvers is null ? ["an approval needs no signature any more"]
            : Signers.NewSince(before.Signers).Select(who => $"{Quote.Of(who)} may approve by another entry");

    /// <summary>The versions that accept more; a version that stands in no text of the policy comes from the template that it names.</summary>
    private IEnumerable<string> LoosenedSets(StepPolicy before, JsonValue root, bool isTemplate)
        => before.PhaseSets.Keys.Union(PhaseSets.Keys)
            .Where(version => isTemplate == (CanonicalSchema is not null && !root["phaseSets"u8][System.Text.Encoding.UTF8.GetBytes(version)].Exists))
            .Select(version => LoosenedSet(before, version)).OfType<string>();

    private string? LoosenedSet(StepPolicy before, string version)
        => SetOf(this, version) is { } after
            && string.Join(" and ", new PhaseSetChange(SetOf(before, version), after).Loosened(AcceptsCheckpoints)) is { Length: > 0 } what
            ? $"the version {Quote.Of(version)} {what}"
            : null;

    private static PhaseSet? SetOf(StepPolicy policy, string version)
        => policy.PhaseSets.GetValueOrDefault(version) ?? Steps.PhaseSets.Choose(version, _ => false);
}
