using PhaseGuard.Json;
using PhaseGuard.Policies;
using PhaseGuard.Steps.Evidence;

namespace PhaseGuard.Steps.Policies;

/// <summary>The keys of <c>phaseguard.json</c> that are about step files.</summary>
internal sealed class StepPolicySection : PolicySection
{
    public override string GlobKey => "steps";

    public override IReadOnlyList<string> OtherKeys { get; } = ["plannedSteps", "commitPhase", "checkpoints", "phaseSets", "canonicalSchema", "rememberDeleted", "evidence", "testReport", "logs", "approvers"];

    public override DialectPolicy Default => StepPolicy.Default;

    public override DialectPolicy Of(Policy policy) => policy.OfSteps;

    public override DialectPolicy Read(PolicyKeys keys)
    {
        var policy = new StepPolicy
        {
            Globs = keys.Read("steps"u8, value => Glob.All(GlobReader.ReadJsonFiles(value, StepFileKind.FileNoun)), StepPolicy.Default.Globs),
            AllowsPlannedSteps = keys.Read("plannedSteps"u8, value => Expect.OneOf(value, "block", "allow") == "allow", false),
            LeavesCommitOpen = keys.Read("commitPhase"u8, value => Expect.OneOf(value, "required", "open") == "open", false),
            AcceptsCheckpoints = keys.Read("checkpoints"u8, Expect.Boolean, true),
            PhaseSets = keys.Read("phaseSets"u8, PhaseSetReader.ReadAll, StepPolicy.Default.PhaseSets),
            CanonicalSchema = keys.Read("canonicalSchema"u8, GlobReader.ReadPath, null),
            RemembersDeleted = keys.Read("rememberDeleted"u8, Expect.Boolean, false),
            Evidence = keys.Read("evidence"u8, EvidenceReader.Read, EvidencePolicy.None),
            TestReports = keys.Read("testReport"u8, value => Glob.All(GlobReader.Read(value)), []),
            Logs = keys.Read("logs"u8, ReadLogs, []),
            Approvers = keys.Read("approvers"u8, GlobReader.ReadSignersPath, null),
        };
        return keys.Read("evidence"u8, value => WithKnownPhases(policy, value), policy);
    }

    private static IReadOnlyList<LogPattern> ReadLogs(JsonValue value)
    {
        IReadOnlyList<string> logs = Expect.Texts(value);
        foreach (JsonValue entry in value.Children)
        {
            Expect.Sound(entry, LogPattern.FlawOf(entry.Text));
        }

        return [.. logs.Select(log => new LogPattern(log))];
    }

    /// <summary>A phase that no version has would need evidence in vain; which versions a template adds is not known here.</summary>
    private static StepPolicy WithKnownPhases(StepPolicy policy, JsonValue evidence)
    {
        if (policy.CanonicalSchema is null)
        {
            Expect.Sound(evidence["phases"u8], policy.Evidence.FlawOfPhases(policy.PhaseNames));
        }

        return policy;
    }
}
