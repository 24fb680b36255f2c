namespace PhaseGuard.Policies.Rules;

/// <summary>The book of rules on the policy, in the order of their ids.</summary>
internal static class PolicyRules
{
    private static readonly PG091PolicyChanged _changed = new();

    public static AskedRule<PolicyChange>[] OnChange { get; } = AskedRule<PolicyChange>.All([_changed]);

    public static AskedRule<BaselineChange>[] OnBaseline { get; } = AskedRule<BaselineChange>.All([_changed]);

    public static IReadOnlyList<Rule> All { get; } = [new PG090InvalidPolicy(), _changed];
}
