using PhaseGuard.Text;

namespace PhaseGuard.Policies;

/// <summary>The names of the agents that a policy accepts.</summary>
internal static class AgentNames
{
    /// <summary>The names without the <c>@</c> that they may begin with.</summary>
    public static string[] Of(IEnumerable<string> names) => [.. names.Map(name => name.TrimStart('@'))];

    /// <summary>What is wrong with them.</summary>
    public static PolicyFlaw? FlawOf(IReadOnlyCollection<string> names)
        => names.Count == 0 ? new PolicyFlaw("names no agent, so nobody could begin with a step", "name at least one, such as \"@researcher\"")
            : Of(names).Any(Blank.Is) ? new PolicyFlaw("has an agent without a name", "write a name such as \"@researcher\"")
            : null;
}
