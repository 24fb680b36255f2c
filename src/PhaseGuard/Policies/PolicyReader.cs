using PhaseGuard.Json;

namespace PhaseGuard.Policies;

/// <summary>Reads a policy key by key; what is absent or null stays at its default.</summary>
/// <param name="root">The policy's JSON.</param>
/// <param name="sections">What each dialect reads of it.</param>
/// <param name="rules">All rules, which the policy may give levels.</param>
internal sealed class PolicyReader(JsonValue root, IReadOnlyList<PolicySection> sections, IReadOnlyList<Rule> rules)
{
    /// <summary>The keys of a policy, as the schema and the messages name them.</summary>
    public static IReadOnlyList<string> KeysOf(IReadOnlyList<PolicySection> sections) =>
    [
        "$schema", .. sections.Select(section => section.GlobKey), "exclude", .. sections.SelectMany(section => section.OtherKeys), "rules", "agents", AgentHooksReader.Key, "baseline",
    ];

    /// <exception cref="PolicyException">Anything is wrong in it.</exception>
    public Policy Read()
    {
        Expect.OnlyKeys(root, "key", KeysOf(sections));
        var keys = new PolicyKeys(root);
        _ = keys.Read("$schema"u8, Expect.String, "");
        Policy byDefault = Policy.Default;
        return new Policy
        {
            Sections = [.. sections.Select(section => section.Read(keys))],
            Exclude = keys.Read("exclude"u8, GlobReader.Read, byDefault.Exclude),
            Rules = keys.Read("rules"u8, value => RuleLevelReader.Read(value, rules), byDefault.Rules),
            BaselinePath = keys.Read("baseline"u8, GlobReader.ReadPath, byDefault.BaselinePath),
            Agents = keys.Read("agents"u8, ReadAgents, byDefault.Agents),
            AgentHooks = keys.Read("agentHooks"u8, AgentHooksReader.Read, byDefault.AgentHooks),
        };
    }

    private static IReadOnlyList<string> ReadAgents(JsonValue value)
    {
        IReadOnlyList<string> names = Expect.Texts(value);
        Expect.Sound(value, AgentNames.FlawOf(names));
        return names;
    }
}
