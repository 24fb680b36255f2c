using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Steps;

namespace PhaseGuard.Policies;

/// <summary>A policy before and after a change.</summary>
/// <param name="Before">The policy before.</param>
/// <param name="After">The policy after.</param>
/// <param name="Root">The text of the policy after; absent where it was removed.</param>
internal sealed record PolicyChange(Policy Before, Policy After, JsonValue Root)
{
    /// <summary>What each key now lets pass that it did not before, in the order of the keys.</summary>
    public IEnumerable<(string Key, string What)> Loosened =>
        from loosening in (IEnumerable<(string Key, IEnumerable<string> What)>)
        [
            ("steps", Before.Steps.Except(After.Steps).Select(glob => $"{Quote.Of(glob)} is no longer guarded")),
            ("exclude", After.Exclude.Except(Before.Exclude).Select(glob => $"{Quote.Of(glob)} is left out")),
            ("plannedSteps", When(After.AllowsPlannedSteps && !Before.AllowsPlannedSteps, "a step that nobody has started may be committed")),
            ("commitPhase", When(After.LeavesCommitOpen && !Before.LeavesCommitOpen, "COMMIT may stay open")),
            ("checkpoints", When(After.AcceptsCheckpoints && !Before.AcceptsCheckpoints, "CHECKPOINT_PENDING is a skip reason")),
            ("phaseSets", LoosenedSets(isTemplate: false)),
            ("canonicalSchema", LoosenedSets(isTemplate: true)),
            ("rules", LoosenedRules),
            ("agents", After.Agents.Except(Before.Agents).Select(name => $"{Quote.Of(name)} is an agent")),
        ]
        where loosening.What.Any()
        select (loosening.Key, string.Join("; ", loosening.What));

    /// <summary>The versions that accept more; a version that stands in no text of the policy comes from the template that it names.</summary>
    private IEnumerable<string> LoosenedSets(bool isTemplate) =>
        from version in Before.PhaseSets.Keys.Union(After.PhaseSets.Keys)
        where isTemplate == (After.CanonicalSchema is not null && !Root["phaseSets"u8][Encoding.UTF8.GetBytes(version)].Exists)
        let after = SetOf(After, version)
        where after is not null
        let what = string.Join(" and ", new PhaseSetChange(SetOf(Before, version), after).Loosened(After.AcceptsCheckpoints))
        where what.Length > 0
        select $"the version {Quote.Of(version)} {what}";

    private IEnumerable<string> LoosenedRules =>
        from rule in RuleBook.All
        let byDefault = After.Rules.ContainsKey(rule.Id) ? rule.GravestLevel : rule.MildestLevel
        let before = Before.Rules.GetValueOrDefault(rule.Id, byDefault)
        let after = After.Rules.GetValueOrDefault(rule.Id, byDefault)
        where after < before
        select $"{rule.Id} is {(after == Level.Off ? "off" : "a warning")}";

    private static IEnumerable<string> When(bool isLoosened, string what) => isLoosened ? [what] : [];

    private static PhaseSet? SetOf(Policy policy, string version)
        => policy.PhaseSets.GetValueOrDefault(version) ?? PhaseSets.Choose(version, _ => false);
}
