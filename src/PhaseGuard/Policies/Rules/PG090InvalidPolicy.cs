namespace PhaseGuard.Policies.Rules;

/// <summary>It makes no finding: what cannot be read stops the check as a <see cref="PolicyError"/>.</summary>
internal sealed class PG090InvalidPolicy() : Rule(
    "PG090", "invalid-policy", Level.Error, "The policy cannot be read as somebody meant it.");
