using PhaseGuard.Json;

namespace PhaseGuard.Policies;

/// <summary>A policy before and after a change.</summary>
/// <param name="Before">The policy before.</param>
/// <param name="After">The policy after.</param>
/// <param name="Root">The text of the policy after; absent where it was removed.</param>
/// <param name="Sections">The dialects' sections.</param>
/// <param name="Rules">All rules.</param>
internal sealed record PolicyChange(
    Policy Before, Policy After, JsonValue Root, IReadOnlyList<PolicySection> Sections, IReadOnlyList<Rule> Rules)
{
    /// <summary>What each key now lets pass that it did not before, in the order of the keys.</summary>
    public IEnumerable<(string Key, string What)> Loosened => ((IEnumerable<(string Key, IEnumerable<string> What)>)
        [
            .. Sections.Select(section => (section.GlobKey, LoosenedGlobs(section))),
            ("exclude", After.Exclude.Except(Before.Exclude).Select(glob => $"{Quote.Of(glob)} is left out")),
            .. Sections.SelectMany(section => section.Of(After).LoosenedSince(section.Of(Before), Root)),
            ("rules", LoosenedRules),
            ("agents", After.Agents.Except(Before.Agents).Select(name => $"{Quote.Of(name)} is an agent")),
            (AgentHooksReader.Key, After.AgentHooks.LoosenedSince(Before.AgentHooks)),
        ])
        .Select(loosening => (loosening.Key, What: string.Join("; ", loosening.What))).Where(loosening => loosening.What.Length > 0);

    private IEnumerable<string> LoosenedGlobs(PolicySection section)
        => section.Of(Before).Globs.Select(glob => glob.Pattern).Except(section.Of(After).Globs.Select(glob => glob.Pattern))
            .Select(glob => $"{Quote.Of(glob)} is no longer guarded");

    private IEnumerable<string> LoosenedRules
        => Rules.Where(rule => LevelOf(rule, After) < LevelOf(rule, Before)).Select(rule => $"{rule.Id} is {(LevelOf(rule, After) == Level.Off ? "off" : "a warning")}");

    private Level LevelOf(Rule rule, Policy policy)
        => policy.Rules.GetValueOrDefault(rule.Id, After.Rules.ContainsKey(rule.Id) ? rule.GravestLevel : rule.MildestLevel);
}
