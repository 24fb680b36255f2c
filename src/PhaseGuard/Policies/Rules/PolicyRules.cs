namespace PhaseGuard.Policies.Rules;

/// <summary>The book of rules on the policy, in the order of their ids.</summary>
internal static class PolicyRules
{
    public static AskedRule<PolicyChange>[] OnChange { get; } = AskedRule<PolicyChange>.All([new PG091PolicyChanged()]);

    public static IReadOnlyList<Rule> All { get; } = [new PG090InvalidPolicy(), .. OnChange.Map(rule => rule.Rule)];
}
