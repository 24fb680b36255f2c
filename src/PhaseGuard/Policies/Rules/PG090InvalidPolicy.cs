namespace PhaseGuard.Policies.Rules;

/// <summary>It makes no finding: what cannot be read stops the check as a <see cref="PolicyError"/>.</summary>
internal sealed class PG090InvalidPolicy() : Rule(
    "PG090", "invalid-policy", Level.Error, "The policy cannot be read as somebody meant it.")
{
    internal override RuleScope Scope => RuleScope.Policy;

    internal override bool IsLocked => true;
}
