using PhaseGuard.Text;

namespace PhaseGuard.Policies;

/// <summary>The names of the agents that a policy accepts.</summary>
internal static class AgentNames
{
    /// <summary>The names without the <c>@</c> that they may begin with.</summary>
    public static string[] Of(IEnumerable<string> names) => [.. names.Select(name => name.TrimStart('@'))];

    /// <summary>What is wrong with them.</summary>
    /// <param name="names">The names, with or without <c>@</c>.</param>
    /// <param name="example">An agent that could be meant, without its <c>@</c>.</param>
    public static PolicyFlaw? FlawOf(IReadOnlyCollection<string> names, string example = "researcher")
        => names.Count == 0 ? new PolicyFlaw("names no agent, so nobody could be asked", $"name at least one, such as \"@{example}\"")
            : Of(names).Any(Blank.Is) ? new PolicyFlaw("has an agent without a name", $"write a name such as \"@{example}\"")
            : null;
}
